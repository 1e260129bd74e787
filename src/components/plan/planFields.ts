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

let ids = 0;

/**
 * Words that a person types; what another window writes appears unless the field is in hand.
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
  follow(form, input, (plan) => bound.get(plan));
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
  form.watch((plan) => {
    const value = bound.get(plan);
    if (value === undefined || document.activeElement === input) return;
    const typed = typedNumber(input.value);
    // What is no number stands until the person mends it.
    if (typed !== null && Number.isNaN(typed) && value === null) return;
    if (typed !== value) input.value = value === null ? "" : String(value);
  });
  return fieldOf(form, path, words, input);
}

/** A date; where one is needed (`isNeeded`), an empty field says so and leaves the plan as it was. */
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
    return value === null ? "" : value;
  });
  return fieldOf(form, path, words, input);
}

/**
 * One of a few choices, whose value is a text.
 *
 * @param choices Values with their names, in order.
 */
export function choiceField(
  form: PlanForm,
  path: string,
  words: PlanFieldWords,
  choices: readonly (readonly [value: string, name: string])[],
  bound: Bound<string>,
): HTMLElement {
  const current = bound.get(form.plan);
  // What a plan says and is no choice (a canvas that is gone) stands among them, so that it is seen.
  const odd =
    current === undefined || choices.some(([value]) => value === current)
      ? []
      : [[current, `? ${current}`] as const];
  const select = element(
    "select",
    {},
    [...odd, ...choices].map(([value, name]) => element("option", {value}, name)),
  );
  select.addEventListener("input", () => {
    const {value} = select;
    form.edit((plan) => bound.set(plan, value));
  });
  form.watch((plan) => {
    const value = bound.get(plan);
    if (value !== undefined && select.value !== value) select.value = value;
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

function follow(
  form: PlanForm,
  input: HTMLInputElement | HTMLTextAreaElement,
  get: (plan: PlanForm["plan"]) => string | undefined,
): void {
  form.watch((plan) => {
    const value = get(plan);
    if (value !== undefined && document.activeElement !== input && input.value !== value) input.value = value;
  });
}
