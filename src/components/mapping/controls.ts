import {element} from "../element.js";

/** One choice of a list, in words. */
export interface Choice<Value extends string> {
  value: Value;
  words: string;
}

/**
 * A list of choices. A value that is none of them is shown as the first.
 *
 * @param onChoose Called with the choice that a person makes; the events of the control go no further.
 * @example
 * selectControl([{value: "log", words: "changes in per cent"}], "log", (value) => edit({transform: value}))
 */
export function selectControl<Value extends string>(
  choices: readonly Choice<Value>[],
  value: Value,
  onChoose: (value: Value) => void,
): HTMLSelectElement {
  const select = element("select", {}, choices.map(option));
  select.value = value;
  return listening(select, onChoose);
}

/**
 * A list of choices in named groups, one first choice before them.
 *
 * @example
 * groupedControl({value: "", words: "not in these files"}, [{name: "weeks.csv", choices}], value, onChoose)
 */
export function groupedControl(
  first: Choice<string>,
  groups: readonly {name: string; choices: readonly Choice<string>[]}[],
  value: string,
  onChoose: (value: string) => void,
): HTMLSelectElement {
  const select = element(
    "select",
    {},
    option(first),
    groups.map(({name, choices}) => element("optgroup", {label: name}, choices.map(option))),
  );
  select.value = value;
  return listening(select, onChoose);
}

/**
 * A line of text. `onWrite` follows every letter, so that nothing that was typed is lost.
 *
 * @example
 * textControl("people", (unit) => edit({unit}))
 */
export function textControl(
  value: string,
  onWrite: (value: string) => void,
  attributes: Readonly<Record<string, string>> = {},
): HTMLInputElement {
  const input = element("input", {type: "text", autocomplete: "off", ...attributes});
  input.value = value;
  input.addEventListener("input", (event) => {
    event.stopPropagation();
    onWrite(input.value);
  });
  input.addEventListener("change", (event) => event.stopPropagation());
  return input;
}

const option = ({value, words}: Choice<string>) => element("option", {value}, words);

function listening<Value extends string>(select: HTMLSelectElement, onChoose: (value: Value) => void) {
  select.addEventListener("input", (event) => event.stopPropagation());
  select.addEventListener("change", (event) => {
    event.stopPropagation();
    onChoose(select.value as Value);
  });
  return select;
}
