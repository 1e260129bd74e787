import type {PowerPreset} from "../../analysis/power/powerPreset.js";
import type {Locale} from "../../domain/texts.js";
import {element} from "../element.js";
import {linkNumber} from "../sentences.js";
import {presetState} from "./presetState.js";
import {choiceFields, fits, numberFields} from "./powerState.js";
import type {PowerState} from "./powerState.js";
import {fieldWords, groupWords, optionWords, powerWords} from "./powerWords.js";

type NumberKey = keyof typeof numberFields;
type ChoiceKey = keyof typeof choiceFields;
type GroupName = keyof typeof groupWords;

const groups: Record<GroupName, readonly (keyof PowerState)[]> = {
  link: ["effect", "delay", "cadence", "arrival"],
  source: ["sourceNoise", "sourceStays"],
  target: ["targetNoise", "targetStays"],
  asked: ["power", "level"],
  test: ["push", "people", "outcome", "share", "mean", "sd"],
};

export interface PowerInputsElement extends HTMLElement {
  value: PowerState;
  update(options: {locale: Locale}): void;
}

/**
 * What a person expects of a link and asks for: an Observable view. A number outside its range is marked and said so, and leaves the value as it
 * was.
 *
 * @param options.presets Noise as links of the site's loops have it.
 * @example
 * const state = view(powerInputs(usualState, {presets, locale: "en"}));
 */
export function powerInputs(
  initial: PowerState,
  {presets, locale: first}: {presets: readonly PowerPreset[]; locale: Locale},
): PowerInputsElement {
  let locale = first;
  let preset = "";
  const root = Object.assign(element("form", {class: "power-inputs card"}), {
    value: initial,
    update(options: {locale: Locale}) {
      locale = options.locale;
      draw();
    },
  });
  root.addEventListener("submit", (event) => event.preventDefault());

  function set(part: Partial<PowerState>) {
    root.value = {...root.value, ...part};
    root.dispatchEvent(new Event("input", {bubbles: true}));
  }

  function draw() {
    root.lang = locale;
    root.replaceChildren(
      presetField(),
      ...(Object.keys(groups) as GroupName[]).map((name) =>
        element(
          "fieldset",
          {"data-group": name},
          element("legend", {}, groupWords[name][locale]),
          groups[name].map((key) =>
            key in choiceFields ? choice(key as ChoiceKey) : number(key as NumberKey),
          ),
        ),
      ),
    );
    showOutcome();
  }

  /** Only what is measured is asked for. */
  function showOutcome() {
    const {outcome} = root.value;
    for (const [key, shown] of [
      ["share", outcome === "share"],
      ["mean", outcome === "mean"],
      ["sd", outcome === "mean"],
    ] as const)
      root.querySelector<HTMLElement>(`[data-field="${key}"]`)!.hidden = !shown;
  }

  function presetField() {
    const select = element(
      "select",
      {"data-role": "power-preset"},
      element("option", {value: "", selected: preset === "" ? "" : null}, powerWords.ownNoise[locale]),
      presets.map(({id, loop, link, sourceLabel, targetLabel}) =>
        element(
          "option",
          {value: id, selected: preset === id ? "" : null},
          `${loop[locale]}: ${linkNumber(link)} ${sourceLabel[locale]} → ${targetLabel[locale]}`,
        ),
      ),
    );
    select.addEventListener("input", (event) => {
      event.stopPropagation();
      preset = select.value;
      const chosen = presets.find(({id}) => id === preset);
      if (chosen === undefined) return;
      set(presetState(chosen));
      draw();
      root.querySelector<HTMLElement>('[data-role="power-preset"]')!.focus();
    });
    return element("label", {class: "preset"}, element("span", {}, powerWords.preset[locale]), select);
  }

  function number(key: NumberKey) {
    const {min, max, step, whole} = numberFields[key];
    const words = (whole ? powerWords.wholeRange : powerWords.range)[locale];
    const hint = element("small", {id: `power-${key}-hint`, "aria-live": "polite"});
    const input = element("input", {
      type: "number",
      name: key,
      min: String(min),
      max: String(max),
      step: whole ? String(step) : "any",
      value: String(root.value[key]),
      "aria-describedby": hint.id,
    });
    input.addEventListener("input", (event) => {
      event.stopPropagation();
      const value = input.value.trim() === "" ? NaN : Number(input.value);
      const good = fits(key, value);
      input.setAttribute("aria-invalid", String(!good));
      hint.textContent = good ? "" : words.replace("{min}", String(min)).replace("{max}", String(max));
      if (good) set({[key]: value});
    });
    return element("label", {"data-field": key}, element("span", {}, fieldWords[key][locale]), input, hint);
  }

  function choice(key: ChoiceKey) {
    const select = element(
      "select",
      {name: key},
      choiceFields[key].map((value) =>
        element(
          "option",
          {value, selected: root.value[key] === value ? "" : null},
          optionWords[value][locale],
        ),
      ),
    );
    select.addEventListener("input", (event) => {
      event.stopPropagation();
      set({[key]: select.value});
      showOutcome();
    });
    return element("label", {"data-field": key}, element("span", {}, fieldWords[key][locale]), select);
  }

  draw();
  return root;
}
