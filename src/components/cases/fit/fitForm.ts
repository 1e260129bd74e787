import {needTexts} from "../../../analysis/cases/caseNeed.js";
import type {CaseNeed, NeedText} from "../../../analysis/cases/caseNeed.js";
import {conditionNames, conditions} from "../../../domain/conditions.js";
import type {ConditionName} from "../../../domain/conditions.js";
import {taskLabels, taskNames} from "../../../domain/tasks.js";
import type {Task} from "../../../domain/tasks.js";
import type {Locale} from "../../../domain/texts.js";
import {element} from "../../element.js";
import {emptyNeed} from "./fitState.js";
import {fitWords, needWords} from "./fitWords.js";

export interface FitFormElement extends HTMLElement {
  value: CaseNeed;
  update(options: {locale: Locale}): void;
}

/**
 * What a person says of their product: an Observable view of a `CaseNeed`. What is written stays when the language changes.
 *
 * @example
 * const form = fitForm(readNeed(location.search), {locale: "en"});
 */
export function fitForm(initial: CaseNeed, options: {locale: Locale}): FitFormElement {
  let {locale} = options;
  const root = Object.assign(element("form", {class: "fit-form card"}), {
    value: initial,
    update(next: {locale: Locale}) {
      if (next.locale !== locale) {
        locale = next.locale;
        draw();
      }
    },
  });
  root.addEventListener("submit", (event) => event.preventDefault());

  function set(part: Partial<CaseNeed>) {
    root.value = {...root.value, ...part};
    root.dispatchEvent(new Event("input", {bubbles: true}));
  }

  /** Events of single fields stay within: the form speaks once its value is right. */
  function onInput<Field extends HTMLElement>(field: Field, tell: () => void): Field {
    field.addEventListener("input", (event) => {
      event.stopPropagation();
      tell();
    });
    return field;
  }

  function text(name: NeedText) {
    const {label, example} = needWords[name];
    const field = element("textarea", {name, rows: "2", placeholder: example[locale]});
    field.value = root.value[name];
    return element(
      "label",
      {},
      element("span", {}, label[locale]),
      onInput(field, () => set({[name]: field.value})),
    );
  }

  function task() {
    const field = element(
      "select",
      {name: "task"},
      element("option", {value: ""}, fitWords.anyTask[locale]),
      taskNames.map((name) => element("option", {value: name}, taskLabels[name][locale])),
    );
    field.value = root.value.task ?? "";
    return element(
      "label",
      {},
      element("span", {}, fitWords.task[locale]),
      onInput(field, () => set({task: field.value === "" ? null : (field.value as Task)})),
    );
  }

  function doubt() {
    const choice = (name: ConditionName | null) => {
      const field = element("input", {type: "radio", name: "doubt", value: name ?? ""});
      field.checked = root.value.doubt === name;
      const says =
        name === null
          ? fitWords.noDoubt[locale]
          : `${conditions[name].number} ${conditions[name].says[locale]}`;
      return element(
        "label",
        {"data-condition": name},
        onInput(field, () => set({doubt: name})),
        element("span", {}, says),
      );
    };
    return element(
      "fieldset",
      {},
      element("legend", {}, fitWords.doubt[locale]),
      [null, ...conditionNames].map(choice),
    );
  }

  function clear() {
    const button = element(
      "button",
      {type: "button", class: "pill", "data-role": "clear"},
      fitWords.clear[locale],
    );
    button.addEventListener("click", () => {
      set(emptyNeed);
      draw();
      root.querySelector("textarea")!.focus();
    });
    return button;
  }

  function draw() {
    root.lang = locale;
    root.replaceChildren(
      ...needTexts.map(text),
      task(),
      doubt(),
      element("p", {class: "fit-clear"}, clear()),
    );
  }

  draw();
  return root;
}
