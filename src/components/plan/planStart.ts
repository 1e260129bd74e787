import {linkNames} from "../../domain/links.js";
import type {LinkName} from "../../domain/links.js";
import {newPlan} from "../../domain/project/newPlan.js";
import type {Plan} from "../../domain/project/plan.js";
import type {Project} from "../../domain/project/project.js";
import type {Locale} from "../../domain/texts.js";
import {element} from "../element.js";
import {linkName, loopLinkSentence, loopTitle} from "./planLoops.js";
import {monthsText, planWords as words} from "./planWords.js";
import {proposedLink} from "./proposedLink.js";
import type {PlanSources} from "./proposedLink.js";

/** What a plan is started from, as it is chosen; kept while the language changes. */
export interface StartChoice {
  loop: string | null;
  canvas: string | null;
  case: string | null;
  link: LinkName | null;
  /** Whether the person chose the link, which then stays whatever else is chosen. */
  isOwnLink: boolean;
  start: string;
  months: 1 | 2 | 3;
}

/** What there is to start from. */
export interface StartOptions extends PlanSources {
  locale: Locale;
  project: Project;
  onMake: (plan: Plan) => void;
  /** Null where there is nothing to go back to. */
  onCancel: (() => void) | null;
}

/**
 * Where a plan begins: a loop, a canvas, a case, and the weakest link, which they propose.
 *
 * @param choice Changed in place.
 */
export function planStart(
  choice: StartChoice,
  {locale, project, loops, cases, onMake, onCancel}: StartOptions,
): HTMLElement {
  const said = element("div", {role: "status", class: "plan-said", "data-role": "start-said"});
  const select = (
    role: "loop" | "canvas" | "case" | "link" | "months",
    options: readonly (readonly [string, string])[],
    value: string,
    onChoose: (value: string) => void,
  ) => {
    const control = element(
      "select",
      {"data-role": `start-${role}`},
      options.map(([each, name]) => element("option", {value: each}, name)),
    );
    control.value = value;
    control.addEventListener("input", () => onChoose(control.value));
    return control;
  };
  const none = ["", words.none[locale]] as const;
  const loop = select(
    "loop",
    [none, ...loops.map((each) => [each.id, loopTitle(each, locale)] as const)],
    choice.loop ?? "",
    (id) => {
      choice.loop = id || null;
      propose();
    },
  );
  const canvas = select(
    "canvas",
    [none, ...project.canvases.map(({id, title}) => [id, title.trim() || id] as const)],
    choice.canvas ?? "",
    (id) => {
      choice.canvas = id || null;
      propose();
    },
  );
  const study = select(
    "case",
    [none, ...cases.map(({id, title}) => [id, title[locale]] as const)],
    choice.case ?? "",
    (id) => {
      choice.case = id || null;
      propose();
    },
  );
  const link = select(
    "link",
    [["", words.choose[locale]], ...linkNames.map((each) => [each, linkName(each, locale)] as const)],
    choice.link ?? "",
    (name) => {
      choice.link = (name || null) as LinkName | null;
      choice.isOwnLink = choice.link !== null;
      say();
    },
  );
  const start = element("input", {
    type: "date",
    min: "1970-01-01",
    max: "9999-12-31",
    "data-role": "start-date",
  });
  start.value = choice.start;
  start.addEventListener("input", () => {
    if (start.value !== "") choice.start = start.value;
  });
  const months = select(
    "months",
    [1, 2, 3].map((count) => [String(count), monthsText(count)[locale]] as const),
    String(choice.months),
    (count) => (choice.months = Number(count) as StartChoice["months"]),
  );
  const make = element(
    "button",
    {type: "submit", class: "pill plan-primary", "data-role": "make-plan"},
    words.make[locale],
  );
  const cancel = element("button", {type: "button", class: "pill"}, words.cancel[locale]);
  cancel.addEventListener("click", () => onCancel?.());

  function propose() {
    if (!choice.isOwnLink) choice.link = proposedLink(choice, {loops, project, cases})?.link ?? null;
    link.value = choice.link ?? "";
    say();
  }
  /** Why the link is proposed, what the loop's report says of another, and what was asked for and is not there. */
  function say() {
    const chosen = loops.find(({id}) => id === choice.loop);
    const lines: string[] = [];
    if (choice.loop !== null && chosen === undefined) lines.push(words.unknownLoop[locale]);
    if (choice.canvas !== null && canvas.value === "") lines.push(words.unknownCanvas[locale]);
    if (choice.case !== null && study.value === "") lines.push(words.unknownCase[locale]);
    const proposed = proposedLink(choice, {loops, project, cases});
    if (chosen?.bottleneck === null)
      lines.push(words[proposed === null ? "noBottleneck" : "noneNamed"][locale]);
    if (proposed !== null && proposed.link === choice.link) lines.push(proposed.why[locale]);
    else if (chosen !== undefined && choice.link !== null)
      lines.push(loopLinkSentence(chosen, choice.link, locale));
    said.replaceChildren(...lines.map((line) => element("p", {}, line)));
  }
  const field = (name: keyof typeof words, hint: keyof typeof words | null, control: HTMLElement) =>
    element(
      "label",
      {class: "case-form-field"},
      element("span", {class: "case-form-name"}, words[name][locale]),
      hint === null ? null : element("span", {class: "hint"}, words[hint][locale]),
      control,
    );
  const form = element(
    "form",
    {class: "case-form plan-start card", lang: locale, novalidate: "", "data-role": "plan-start"},
    element("h2", {}, words.start[locale]),
    element("p", {class: "hint"}, words.startHow[locale]),
    element(
      "div",
      {class: "plan-grid"},
      field("loop", "loopHint", loop),
      field("canvas", "canvasHint", canvas),
      field("case", "caseHint", study),
      field("link", "linkHint", link),
      field("startDate", null, start),
      field("months", null, months),
    ),
    said,
    element("div", {class: "pills"}, make, onCancel === null ? null : cancel),
  );
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const known = {
      loop: loops.some(({id}) => id === choice.loop) ? choice.loop : null,
      canvas: project.canvases.some(({id}) => id === choice.canvas) ? choice.canvas : null,
      case: cases.some(({id}) => id === choice.case) ? choice.case : null,
    };
    onMake(newPlan({...choice, ...known, product: project.product}, {locale}));
  });
  say();
  return form;
}
