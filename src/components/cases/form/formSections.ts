import {canvasBlockNames, canvasBlocks, canvasCredit} from "../../../domain/canvas.js";
import {caseGuide} from "../../../domain/caseGuide.js";
import type {CaseField} from "../../../domain/caseGuide.js";
import {closingLabels, closingNames} from "../../../domain/closings.js";
import {conditionNames, conditions} from "../../../domain/conditions.js";
import {industryLabels, industryNames} from "../../../domain/industries.js";
import {supportLabels, supportLevels} from "../../../domain/supportLevels.js";
import {taskLabels, taskNames} from "../../../domain/tasks.js";
import type {Text} from "../../../domain/texts.js";
import {element} from "../../element.js";
import {caseWords} from "../caseWords.js";
import {text} from "./caseDraft.js";
import {checksField, choiceField, lineField, textPair} from "./fields.js";
import type {FormContext} from "./formContext.js";
import {formWords} from "./formWords.js";
import {metricSection} from "./metricSection.js";
import {rowsField} from "./rowsField.js";
import {sourceSection} from "./sourceSection.js";

/**
 * The fields of a case in the order in which one is written, in sections with headings.
 *
 * @example
 * form.replaceChildren(...formSections(context))
 */
export function formSections(context: FormContext): HTMLElement[] {
  const {locale} = context;
  const section = (title: Text, ...children: (Node | null)[]) =>
    element(
      "section",
      {class: "case-form-section"},
      element("h2", {}, title[locale]),
      element("div", {class: "case-form-grid"}, children),
    );
  const guided = (field: CaseField, name: Text) => ({name, hint: caseGuide[field]});
  const list = (field: "techniques" | "services" | "data_used", name: Text) =>
    element(
      "div",
      {class: "case-form-wide case-form-list"},
      element("h3", {}, name[locale]),
      element("p", {class: "hint"}, caseGuide[field][locale]),
      textRows(context, field, name),
    );
  const story = (field: "customer_problem" | "business_problem" | "impact", name: Text) =>
    textPair(context, field, guided(field, name), {rows: 4, canBeSilent: true});
  return [
    section(
      formWords.about,
      lineField(context, "id", guided("id", formWords.id), {spellcheck: "false", autocapitalize: "off"}),
      lineField(context, "year", guided("year", caseWords.year), {inputmode: "numeric"}),
      textPair(context, "organisation", guided("organisation", caseWords.organisation)),
      textPair(context, "product", guided("product", caseWords.product)),
      textPair(context, "title", guided("title", formWords.title)),
      textPair(context, "mechanism", guided("mechanism", formWords.mechanism), {rows: 2}),
    ),
    section(
      formWords.facets,
      choiceField(context, "industry", guided("industry", caseWords.industry), [
        ["", formWords.choose],
        ...industryNames.map((name) => [name, industryLabels[name]] as const),
      ]),
      checksField(
        context,
        "tasks",
        guided("tasks", caseWords.tasks),
        taskNames.map((name) => [name, taskLabels[name]] as const),
      ),
      list("techniques", caseWords.techniques),
      list("services", caseWords.services),
      list("data_used", caseWords.dataUsed),
    ),
    section(
      formWords.story,
      story("customer_problem", caseWords.customerProblem),
      story("business_problem", caseWords.businessProblem),
      textPair(context, "solution", guided("solution", caseWords.solution), {rows: 4}),
      story("impact", caseWords.impact),
    ),
    section(
      formWords.cycle,
      ...conditionNames.map((name) => {
        const {number, says} = conditions[name];
        const within = {en: `${number} ${says.en}`, ja: `${number} ${says.ja}`};
        return element(
          "div",
          {
            class: "case-form-condition case-form-wide",
            "data-condition": name,
            role: "group",
            "aria-label": within[locale],
          },
          element("h3", {}, within[locale]),
          choiceField(context, `conditions.${name}.support`, {name: formWords.support, within}, [
            ["", formWords.choose],
            ...supportLevels.map((level) => [level, supportChoice(level)] as const),
          ]),
          textPair(
            context,
            `conditions.${name}.statement`,
            {name: formWords.statement, hint: caseGuide["conditions.*.statement"], within},
            {rows: 3},
          ),
        );
      }),
      choiceField(context, "closes_by", {name: formWords.closesBy}, [
        ["", formWords.notLooked],
        ["silent", formWords.sourceSilent],
        ...closingNames.map((name) => [name, closingLabels[name].name] as const),
      ]),
    ),
    section(formWords.figures, metricSection(context)),
    section(formWords.canvas, canvasSection(context)),
    section(formWords.sources, sourceSection(context)),
  ];
}

function supportChoice(level: (typeof supportLevels)[number]): Text {
  const {mark, name, means} = supportLabels[level];
  return {en: `${mark} ${name.en}: ${means.en}`, ja: `${mark} ${name.ja}:${means.ja}`};
}

const textRows = (context: FormContext, path: string, entry: Text) =>
  rowsField(context, path, {
    entry,
    blank: () => text(),
    draw: (row, within) => [textPair(context, row, {name: entry, within})],
  });

/** The nine blocks where a source has a canvas, else the room to say why not. */
function canvasSection(context: FormContext): HTMLElement {
  const {locale} = context;
  const box = element("input", {type: "checkbox"});
  box.checked = context.get("canvas") !== null;
  const body = element("div", {class: "case-form-wide"});
  let former = context.get("canvas") ?? Object.fromEntries(canvasBlockNames.map((name) => [name, []]));
  const show = () => {
    context.fields.drop("canvas");
    context.fields.drop("canvas_note");
    body.replaceChildren(
      ...(box.checked
        ? [
            ...canvasBlockNames.flatMap((name) => [
              element("h3", {}, canvasBlocks[name][locale]),
              textRows(context, `canvas.${name}`, canvasBlocks[name]),
            ]),
            element("p", {class: "hint"}, canvasCredit),
          ]
        : [textPair(context, "canvas_note", {name: formWords.canvasNote, hint: caseGuide.canvas_note})]),
    );
  };
  box.addEventListener("input", () => {
    former = context.get("canvas") ?? former;
    context.set("canvas", box.checked ? former : null);
    show();
  });
  show();
  return element(
    "div",
    {class: "case-form-wide"},
    element("p", {class: "hint"}, caseGuide.canvas[locale]),
    element("label", {class: "case-form-check"}, box, formWords.hasCanvas[locale]),
    body,
  );
}
