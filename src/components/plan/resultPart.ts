import {resultConfidence} from "../../analysis/project/resultConfidence.js";
import {resultKinds} from "../../domain/project/plan.js";
import {inMilestone} from "../../domain/project/planEdits.js";
import {element} from "../element.js";
import {keepDraft, keptDraft} from "./resultDraftStore.js";
import {readResult, resultDraft} from "./resultDraft.js";
import type {ResultDraft} from "./resultDraft.js";
import {resultFigure} from "./resultFigure.js";
import {fieldOf} from "./planFields.js";
import type {PlanForm} from "./planForm.js";
import {planWords as words, resultKindWords} from "./planWords.js";

/**
 * What was measured at a milestone: expected against measured as a figure, what that does to confidence, and the fields to enter it. What is
 * half typed is kept; the plan takes a result only as a whole.
 *
 * @param at The milestone's place in the plan, from 0.
 */
export function resultPart(form: PlanForm, at: number): HTMLElement {
  const {locale} = form;
  const milestone = form.plan.milestones[at]!;
  const {id} = milestone;
  const path = `milestones.${at}.result`;
  const planId = form.plan.id;
  const start = keptDraft(planId, id);
  const draft: ResultDraft = start ?? resultDraft(milestone.result);
  const said = element("p", {role: "status", class: "plan-confidence", "data-role": `${path}.confidence`});
  const drawn = element("div", {});
  let shown = "";
  form.watch(({milestones}) => {
    const now = milestones[at];
    if (now === undefined) return;
    const {text, outcome} = resultConfidence(now);
    said.textContent = `${{planned: "○", met: "✓", against: "✕", open: "?"}[outcome]} ${text[locale]}`;
    said.dataset["outcome"] = outcome;
    const next = JSON.stringify([form.width, now.target, now.result, now.title, now.condition]);
    if (next === shown) return;
    shown = next;
    drawn.replaceChildren(
      ...(now.result === null ? [] : [resultFigure(now, {at, width: form.width, locale})]),
    );
  });

  const change = () => keepDraft(planId, id, draft);
  const field = (
    key: "on" | "value" | "low" | "high" | "n" | "note",
    name: {en: string; ja: string},
    attributes: Record<string, string> = {},
  ) => {
    const input = element("input", {type: "text", autocomplete: "off", ...attributes});
    input.value = draft[key];
    input.addEventListener("input", () => {
      draft[key] = input.value;
      change();
    });
    return fieldOf(form, `${path}.${key}`, {name}, input);
  };
  const kind = element(
    "select",
    {},
    resultKinds.map((each) => element("option", {value: each}, resultKindWords[each][locale])),
  );
  kind.value = draft.kind;
  kind.addEventListener("input", () => {
    draft.kind = kind.value as ResultDraft["kind"];
    change();
  });
  const button = (name: "record" | "removeResult", run: () => void) => {
    const node = element(
      "button",
      {type: "button", class: "pill", "data-role": `${path}.${name}`},
      words[name][locale],
    );
    node.addEventListener("click", run);
    return node;
  };
  function record() {
    const {result, faults} = readResult(draft);
    const keys = ["on", "value", "low", "high", "n"] as const;
    for (const key of keys) form.refuse(`${path}.${key}`, faults?.[key] ?? null);
    if (result === null) {
      const first = keys.find((key) => faults[key] !== undefined);
      // Named at once, though the field may never have been left.
      form.fields.focus(`${path}.${first ?? "value"}`);
      return;
    }
    keepDraft(planId, id, null);
    fold.open = false;
    form.focusNext(`${path}.open`);
    form.edit(inMilestone(id, (each) => ({...each, result})));
    // Where the form was not drawn anew, the way to change it again is still this one.
    summary.focus();
  }
  function remove() {
    const {result} = form.plan.milestones[at]!;
    keepDraft(planId, id, null);
    form.edit(inMilestone(id, (each) => ({...each, result: null})));
    form.offerUndo(
      `${words.result[locale]}: ${words.removed[locale]}`,
      inMilestone(id, (each) => ({...each, result: each.result ?? result})),
    );
  }
  const heading = milestone.result === null ? words.enterResult : words.changeResult;
  const summary = element("summary", {"data-role": `${path}.open`}, heading[locale]);
  const fold = element(
    "details",
    {"data-fold": path, open: start === null ? null : ""},
    summary,
    element(
      "div",
      {class: "plan-grid"},
      field("on", words.on, {type: "date", min: "1970-01-01", max: "9999-12-31"}),
      fieldOf(form, `${path}.kind`, {name: words.kind}, kind),
      field("n", words.n, {inputmode: "numeric"}),
      field("value", words.value, {inputmode: "decimal"}),
      field("low", words.low, {inputmode: "decimal"}),
      field("high", words.high, {inputmode: "decimal"}),
      field("note", words.note, {maxlength: "1000"}),
    ),
    element(
      "div",
      {class: "pills"},
      button("record", record),
      milestone.result === null ? null : button("removeResult", remove),
    ),
  );
  return element("div", {}, said, drawn, fold);
}
