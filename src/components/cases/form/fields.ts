import type {Locale, Text} from "../../../domain/texts.js";
import {element} from "../../element.js";
import type {FormContext} from "./formContext.js";
import {formWords} from "./formWords.js";

/** What a field says beside its control. */
export interface FieldWords {
  name: Text;
  /** What is asked for; left out where the name says it all. */
  hint?: Text;
  /** Told apart aloud where several have the same name, e.g. `Figure 2`. */
  within?: Text;
}

let ids = 0;
const newId = () => `case-field-${++ids}`;

/**
 * A text in both languages, side by side where there is room.
 *
 * @param options.rows More than one makes an area for sentences; `options.canBeSilent` offers that the source does not say.
 * @example
 * textPair(context, "title", {name: formWords.title, hint: caseGuide.title})
 */
export function textPair(
  context: FormContext,
  path: string,
  words: FieldWords,
  {rows = 1, canBeSilent = false}: {rows?: number; canBeSilent?: boolean} = {},
): HTMLElement {
  const {locale, fields} = context;
  const {name, within} = words;
  const id = newId();
  const start = context.get(path) as Text | null;
  const inputs = (["en", "ja"] as const).map((language) => {
    const input =
      rows > 1
        ? element("textarea", {rows: String(rows), lang: language})
        : element("input", {type: "text", lang: language, autocomplete: "off"});
    input.value = start?.[language] ?? "";
    input.id = newId();
    const label = element("label", {for: input.id, id: newId()}, formWords.languages[language][locale]);
    input.setAttribute(
      "aria-labelledby",
      [within === undefined ? "" : `${id}-within`, id, label.id].join(" ").trim(),
    );
    const faults = fields.add(
      `${path}.${language}`,
      labelled(words, formWords.languages[language]),
      input,
      `${id}-hint`,
    );
    input.addEventListener("input", () => context.set(`${path}.${language}`, input.value));
    return {language, input, node: element("div", {class: "case-form-language"}, label, input, faults)};
  });
  const silent = canBeSilent ? silentBox() : null;
  function silentBox() {
    const box = element("input", {type: "checkbox"});
    box.checked = start === null;
    const apply = () => inputs.forEach(({input}) => (input.disabled = box.checked));
    apply();
    box.addEventListener("input", () => {
      apply();
      const text = Object.fromEntries(inputs.map(({language, input}) => [language, input.value]));
      context.set(path, box.checked ? null : text);
    });
    return element("label", {class: "case-form-check"}, box, formWords.silent[locale]);
  }
  return element(
    "div",
    {class: "case-form-field case-form-wide", role: "group", "aria-labelledby": id},
    element("p", {class: "case-form-name", id}, name[locale]),
    within === undefined
      ? null
      : element("span", {class: "hidden-words", id: `${id}-within`}, within[locale]),
    hintOf(words, locale, id),
    element(
      "div",
      {class: "case-form-pair"},
      inputs.map(({node}) => node),
    ),
    silent,
  );
}

/**
 * One line: a number, an address, an id.
 *
 * @example
 * lineField(context, "year", {name: caseWords.year, hint: caseGuide.year}, {inputmode: "numeric"})
 */
export function lineField(
  context: FormContext,
  path: string,
  words: FieldWords,
  attributes: Readonly<Record<string, string>> = {},
): HTMLElement {
  const input = element("input", {type: "text", autocomplete: "off", ...attributes});
  input.value = context.get(path) as string;
  input.addEventListener("input", () => context.set(path, input.value));
  return oneField(context, path, words, input);
}

/**
 * One of a few choices.
 *
 * @param choices Values with their names, in order; the first may be empty.
 * @example
 * choiceField(context, "metrics.0.better", {name: formWords.better}, [["", formWords.choose], ["higher", formWords.higher]])
 */
export function choiceField(
  context: FormContext,
  path: string,
  words: FieldWords,
  choices: readonly (readonly [value: string, name: Text])[],
): HTMLElement {
  const value = context.get(path) as string;
  // What a file says and no choice is stands among them, so that it is seen.
  const odd = choices.some(([each]) => each === value) ? [] : [[value, {en: value, ja: value}] as const];
  const select = element(
    "select",
    {},
    [...odd, ...choices].map(([each, name]) => element("option", {value: each}, name[context.locale])),
  );
  select.value = value;
  select.addEventListener("input", () => context.set(path, select.value));
  return oneField(context, path, words, select);
}

/**
 * Some of several choices.
 *
 * @example
 * checksField(context, "tasks", {name: caseWords.tasks}, taskNames.map((name) => [name, taskLabels[name]]))
 */
export function checksField(
  context: FormContext,
  path: string,
  words: FieldWords,
  choices: readonly (readonly [value: string, name: Text])[],
): HTMLElement {
  const {locale, fields} = context;
  const id = newId();
  const boxes = choices.map(([value, name]) => {
    const box = element("input", {type: "checkbox", value});
    box.checked = (context.get(path) as string[]).includes(value);
    return {box, label: element("label", {class: "case-form-check"}, box, name[locale])};
  });
  const group = element(
    "fieldset",
    {class: "case-form-checks"},
    element("legend", {}, words.name[locale]),
    hintOf(words, locale, id),
    boxes.map(({label}) => label),
  );
  group.append(fields.add(path, words.name, group, `${id}-hint`));
  group.addEventListener("input", () => {
    const kept = (context.get(path) as string[]).filter((value) => choices.some(([each]) => each === value));
    const chosen = boxes.filter(({box}) => box.checked).map(({box}) => box.value);
    // In the order in which they were chosen: the first is the one that counts most.
    context.set(path, [
      ...kept.filter((value) => chosen.includes(value)),
      ...chosen.filter((value) => !kept.includes(value)),
    ]);
  });
  return element("div", {class: "case-form-field case-form-wide"}, group);
}

function oneField(
  {locale, fields}: FormContext,
  path: string,
  words: FieldWords,
  control: HTMLInputElement | HTMLSelectElement,
): HTMLElement {
  const id = newId();
  control.id = id;
  const {name, within} = words;
  return element(
    "div",
    {class: "case-form-field"},
    element(
      "label",
      {for: id, class: "case-form-name"},
      within === undefined ? null : element("span", {class: "hidden-words"}, `${within[locale]} `),
      name[locale],
    ),
    hintOf(words, locale, id),
    control,
    fields.add(path, labelled(words), control, `${id}-hint`),
  );
}

const hintOf = ({hint}: FieldWords, locale: Locale, id: string) =>
  element("p", {class: "hint", id: `${id}-hint`}, hint?.[locale] ?? "");

/** The whole name of a field, as a list of faults gives it. */
function labelled({name, within}: FieldWords, language?: Text): Text {
  const say = (locale: Locale) =>
    [within?.[locale], name[locale], language?.[locale]].filter((part) => part !== undefined).join(" · ");
  return {en: say("en"), ja: say("ja")};
}
