import type {LoopSummary} from "../../../analysis/loop/summary.js";
import type {Levers} from "../../../domain/levers.js";
import type {Locale} from "../../../domain/texts.js";
import {element} from "../../element.js";
import {leverSliders} from "./leverSliders.js";
import type {LeverSlider} from "./leverSliders.js";
import {leverWords, periodWords} from "./leverWords.js";
import {sliderField} from "./sliderField.js";
import type {SliderField} from "./sliderField.js";
import {withoutLevers} from "./withoutLevers.js";

export interface LeverControls {
  root: HTMLElement;
  /** Shows where the levers stand, of another loop or in another language too; what is focused stays so. */
  sync(summary: LoopSummary, levers: Levers, locale: Locale): void;
  /** Puts all levers back, as its button does. */
  reset(): void;
}

const groups = ["push", "links", "time"] as const;

/**
 * The sliders of a what-if, with a way back for each and for all.
 *
 * @param onMove Is told the levers as a person has just put them.
 * @example
 * const controls = leverControls((levers) => show(levers));
 * controls.sync(summary, {}, "en");
 */
export function leverControls(onMove: (levers: Levers) => void): LeverControls {
  const fields = new Map<string, SliderField>();
  const sets = groups.map((group) => {
    const legend = element("legend");
    const help = element("p", {class: "help"});
    return {group, legend, help, root: element("fieldset", {}, legend, help)};
  });
  const once = element("input", {type: "checkbox", "data-lever": "kpiOnce"});
  const onceWords = element("span");
  const onceField = element("label", {class: "once"}, once, onceWords);
  const resetButton = element("button", {type: "button", class: "pill", "data-role": "reset-levers"});
  const root = element("div", {class: "card lever-controls"}, ...sets.map((set) => set.root), resetButton);
  let shown: Levers = {};

  const reset = () => {
    // What is compared with is no lever.
    onMove(shown.bottleneck === undefined ? {} : {bottleneck: shown.bottleneck});
  };
  resetButton.addEventListener("click", reset);
  once.addEventListener("input", (event) => {
    event.stopPropagation();
    onMove(once.checked ? {...shown, kpiOnce: true} : withoutLevers(shown, "kpiOnce"));
  });

  function place(slider: LeverSlider): SliderField {
    const field = sliderField();
    fields.set(slider.name, field);
    sets.find(({group}) => group === slider.group)!.root.append(field.root);
    if (slider.name === "kpi") field.root.after(onceField);
    return field;
  }

  function sync(summary: LoopSummary, levers: Levers, locale: Locale) {
    shown = levers;
    for (const slider of leverSliders(summary, levers, locale))
      (fields.get(slider.name) ?? place(slider)).sync(slider, {onMove, back: leverWords.asEstimated[locale]});
    for (const {group, legend, help} of sets) {
      legend.textContent = leverWords[group][locale];
      help.textContent = group === "links" ? leverWords.linksHelp[locale] : "";
      help.hidden = group !== "links";
    }
    once.checked = levers.kpiOnce === true;
    once.disabled = levers.kpi === undefined;
    onceWords.textContent = periodWords.nextOnly[summary.cadence][locale];
    resetButton.textContent = leverWords.reset[locale];
    resetButton.disabled = Object.keys(levers).every((name) => name === "bottleneck");
  }

  return {root, sync, reset};
}
