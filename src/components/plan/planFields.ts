import type {Text} from "../../domain/texts.js";
import {element} from "../element.js";
import type {Bound, PlanForm} from "./planForm.js";
import {planWords} from "./planWords.js";
import {typedNumber} from "./typedNumber.js";

/** What a field says beside its control. */
export interface PlanFieldWords {
  name: Text;
  hint?: Text | undefined;
  /** An example that stands in the field while it is empty. */
  example?: Text | undefined;
  /** Twelfths of the form's width that it takes where there is room; 4 unless said. */
  span?: 3 | 6 | 8 | 12 | undefined;
  /** Told apart aloud and in the list of gaps where several have the same name, e.g. `Task 2`. */
  within?: string | undefined;
}

type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

type Choices = readonly (readonly [value: string, name: string])[];

let ids = 0;

/**
 * Words that a person types; what another window writes appears once the field is not in hand.
 *
 * @param options.rows More than one makes an area for sentences.
 * @example
 * textField(form, "title", {name: planWords.name}, {get: (plan) => plan.title, set: (plan, title) => ({...plan, title})}, {most: 200})
 */
export function textField(
  form: PlanForm,
  path: string,
  words: PlanFieldWords,
  bound: Bound<string>,
  {rows = 1, most, list}: {rows?: number; most: number; list?: string},
): HTMLElement {
  const shared = {maxlength: String(most), placeholder: words.example?.[form.locale] ?? null};
  const input =
    rows > 1
      ? element("textarea", {...shared, rows: String(rows)})
      : element("input", {...shared, type: "text", autocomplete: "off", list: list ?? null});
  input.addEventListener("input", () => {
    const {value} = input;
    form.edit((plan) => bound.set(plan, value));
  });
  follow(form, input, (plan) => {
    const value = bound.get(plan);
    if (value !== undefined && input.value !== value) input.value = value;
  });
  return fieldOf(form, path, words, input);
}

/** A number as people write it; what is no number stays in sight with what would be right, and counts as none. */
export function numberField(
  form: PlanForm,
  path: string,
  words: PlanFieldWords,
  bound: Bound<number | null>,
): HTMLElement {
  const input = element("input", {type: "text", inputmode: "decimal", autocomplete: "off"});
  input.value = form.refused(path) ?? "";
  input.addEventListener("input", () => {
    const number = typedNumber(input.value);
    const isWrong = number !== null && Number.isNaN(number);
    form.refuse(path, isWrong ? planWords.notNumber : null, input.value);
    form.edit((plan) => bound.set(plan, isWrong ? null : number));
  });
  follow(form, input, (plan) => {
    const value = bound.get(plan);
    if (value === undefined || typedNumber(input.value) === value) return;
    // What is no number stands until the person mends it, or another window gives one.
    if (form.refused(path) !== undefined && value === null) return;
    input.value = value === null ? "" : String(value);
    if (form.refused(path) !== undefined) form.refuse(path, null);
  });
  return fieldOf(form, path, words, input);
}

/** A date; where one is needed (`isNeeded`), an empty field says so, leaves the plan as it was, and shows that date again once it is left. */
export function dateField(
  form: PlanForm,
  path: string,
  words: PlanFieldWords,
  bound: Bound<string | null>,
  {isNeeded = false, type = "date"}: {isNeeded?: boolean; type?: "date" | "time"} = {},
): HTMLElement {
  const input = element("input", {type, ...(type === "date" ? {min: "1970-01-01", max: "9999-12-31"} : {})});
  input.addEventListener("input", () => {
    // A year that is still being typed, e.g. 0002, is a date to the browser.
    const isOdd = type === "date" && input.value !== "" && !/^(19[7-9]|[2-9]\d\d)\d-/.test(input.value);
    const isEmpty = input.value === "" || isOdd;
    const isPartly = input.validity.badInput || isOdd;
    form.refuse(path, isPartly || (isEmpty && isNeeded) ? planWords.noDate : null);
    const value = isEmpty ? null : input.value.slice(0, type === "time" ? 5 : 10);
    if (!(isEmpty && isNeeded)) form.edit((plan) => bound.set(plan, value));
  });
  follow(form, input, (plan) => {
    const value = bound.get(plan);
    if (value === undefined || input.value === (value ?? "")) return;
    // What is no whole date stands until the person mends it; where a date is needed, the one before does.
    if (form.refused(path) !== undefined && value === null) return;
    input.value = value ?? "";
    if (form.refused(path) !== undefined) form.refuse(path, null);
  });
  return fieldOf(form, path, words, input);
}

/**
 * One of a few choices, whose value is a text.
 *
 * @param choices Values with their names, in order; asked for anew where they change.
 */
export function choiceField(
  form: PlanForm,
  path: string,
  words: PlanFieldWords,
  choices: Choices | (() => Choices),
  bound: Bound<string>,
): HTMLElement {
  const select = element("select", {});
  let drawn = "";
  select.addEventListener("input", () => {
    const {value} = select;
    form.edit((plan) => bound.set(plan, value));
  });
  form.watch((plan) => {
    const value = bound.get(plan);
    if (value === undefined) return;
    const known = typeof choices === "function" ? choices() : choices;
    // What a plan says and is no choice (a canvas that is gone) stands among them, so that it is seen.
    const all = known.some(([each]) => each === value) ? known : [[value, `? ${value}`] as const, ...known];
    const next = JSON.stringify(all);
    if (next !== drawn)
      select.replaceChildren(...all.map(([each, name]) => element("option", {value: each}, name)));
    drawn = next;
    if (select.value !== value) select.value = value;
  });
  return fieldOf(form, path, words, select);
}

/**
 * A control with its name, its hint and the room for its faults, known to the form by its path.
 *
 * @example
 * fieldOf(form, "milestones.0.result.value", {name: planWords.value}, input)
 */
export function fieldOf(
  {locale, fields}: Pick<PlanForm, "locale" | "fields">,
  path: string,
  {name, hint, within, span}: PlanFieldWords,
  control: Control,
): HTMLElement {
  const id = `plan-field-${++ids}`;
  control.id = id;
  control.dataset["role"] = path;
  const whole = within === undefined ? name : {en: `${within} · ${name.en}`, ja: `${within} · ${name.ja}`};
  return element(
    "div",
    {class: "case-form-field", "data-span": span === undefined ? null : String(span)},
    element(
      "label",
      {for: id, class: "case-form-name"},
      within === undefined ? null : element("span", {class: "hidden-words"}, `${within} `),
      name[locale],
    ),
    hint === undefined ? null : element("p", {class: "hint", id: `${id}-hint`}, hint[locale]),
    control,
    fields.add(path, whole, control, hint === undefined ? undefined : `${id}-hint`),
  );
}

/** Shows what the plan says whenever it changes; in the field that is in hand only once it is left. */
function follow(form: PlanForm, input: Control, show: (plan: PlanForm["plan"]) => void): void {
  let latest = form.plan;
  form.watch((plan) => {
    latest = plan;
    if (document.activeElement !== input) show(plan);
  });
  input.addEventListener("blur", () => show(latest));
}
