import {element} from "../../element.js";
import type {LeverSlider} from "./leverSliders.js";

/** A slider with its name, the number beside it, and for links a way back. */
export interface SliderField {
  root: HTMLElement;
  sync<Value>(
    slider: Pick<
      LeverSlider,
      "name" | "group" | "label" | "min" | "max" | "step" | "at" | "text" | "enabled" | "isMoved"
    > & {
      to(value: number): Value;
      back(): Value;
    },
    options: {onMove: (value: Value) => void; back: string},
  ): void;
}

let made = 0;

/**
 * A labelled slider whose value stands beside it in words, which a screen reader says too.
 *
 * @example
 * const field = sliderField();
 * field.sync(leverSliders(summary, {}, "en")[0], {onMove: show, back: "As estimated"});
 */
export function sliderField(): SliderField {
  const id = `lever-${++made}`;
  const label = element("label", {for: id});
  const output = element("output", {for: id});
  const input = element("input", {type: "range", id});
  const back = element("button", {type: "button", class: "back"});
  const root = element(
    "div",
    {class: "lever"},
    element("div", {class: "lever-head"}, label, output),
    input,
    back,
  );
  let move: (value: number) => void = () => undefined;
  let goBack: () => void = () => undefined;
  input.addEventListener("input", (event) => {
    // The view sends an event of its own once its value has changed.
    event.stopPropagation();
    move(input.valueAsNumber);
  });
  back.addEventListener("click", () => {
    goBack();
    input.focus();
  });

  return {
    root,
    sync(slider, {onMove, back: backWords}) {
      move = (value) => {
        onMove(slider.to(value));
      };
      goBack = () => {
        onMove(slider.back());
      };
      input.dataset["lever"] = slider.name;
      for (const name of ["min", "max", "step"] as const) {
        const value = String(slider[name]);
        if (input[name] !== value) input[name] = value;
      }
      if (input.valueAsNumber !== slider.at) input.valueAsNumber = slider.at;
      input.disabled = !slider.enabled;
      input.setAttribute("aria-valuetext", slider.text);
      label.textContent = slider.label;
      output.textContent = slider.text;
      root.toggleAttribute("data-moved", slider.isMoved);
      back.textContent = backWords;
      back.setAttribute("aria-label", `${slider.label}: ${backWords}`);
      back.hidden = slider.group !== "links" || !slider.isMoved;
    },
  };
}
