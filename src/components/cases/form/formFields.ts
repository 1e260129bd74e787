import type {Locale, Text} from "../../../domain/texts.js";
import {element} from "../../element.js";
import type {DraftFault} from "./draftFaults.js";

/** Whatever a person fills in. */
export type Control =
  HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement | HTMLFieldSetElement | HTMLButtonElement;

/** The fields of the form by their paths, each with the room for its faults. */
export interface FormFields {
  /** Registers a control, and returns the list where its faults stand. */
  add(path: string, name: Text, control: Control, describedBy?: string): HTMLElement;
  /** Takes out all fields below a path, which are about to be drawn anew or gone. */
  drop(path: string): void;
  /** Shows each fault beside its field: what is only empty once the field was left, or where `all` is asked for. */
  show(faults: readonly DraftFault[], options?: {all: boolean}): void;
  /** Puts the person where a fault is put right. */
  focus(path: string): void;
  /** What the field of a path is called. */
  nameOf(path: string): Text;
}

interface Field {
  name: Text;
  control: Control;
  faults: HTMLElement;
  wasLeft: boolean;
}

let ids = 0;

/**
 * An empty set of fields; a path that is added again takes the place of the former.
 *
 * @example
 * const fields = formFields({locale});
 * element("div", {}, input, fields.add("year", caseWords.year, input));
 */
export function formFields({locale}: {locale: Locale}): FormFields {
  const fields = new Map<string, Field>();
  let shown: readonly DraftFault[] = [];
  let all = false;
  /** The field of a path or, where it has none of its own, the first below it, else the one that it is part of. */
  const nearest = (path: string): Field | undefined => {
    const own = fields.get(path);
    if (own !== undefined) return own;
    const below = [...fields].find(([key]) => key.startsWith(`${path}.`));
    if (below !== undefined) return below[1];
    return path.includes(".") ? nearest(path.slice(0, path.lastIndexOf("."))) : undefined;
  };
  const draw = () => {
    const homes = shown.map((fault) => [nearest(fault.path), fault] as const);
    for (const field of fields.values()) {
      const texts = homes
        .filter(([home, fault]) => home === field && (all || field.wasLeft || !fault.isEmpty))
        .map(([, {text}]) => text[locale]);
      if (texts.join("\n") !== [...field.faults.children].map((node) => node.textContent).join("\n"))
        field.faults.replaceChildren(...texts.map((text) => element("li", {}, text)));
      if (field.control instanceof HTMLButtonElement) continue;
      if (texts.length > 0) field.control.setAttribute("aria-invalid", "true");
      else field.control.removeAttribute("aria-invalid");
    }
  };
  return {
    add(path, name, control, describedBy) {
      const id = `case-form-${++ids}`;
      const faults = element("ul", {class: "field-faults", id});
      control.setAttribute(
        "aria-describedby",
        [describedBy, id].filter((each) => each !== undefined).join(" "),
      );
      control.dataset["path"] = path;
      const field: Field = {name, control, faults, wasLeft: false};
      fields.set(path, field);
      control.addEventListener("focusout", () => {
        field.wasLeft = true;
        draw();
      });
      return faults;
    },
    drop(path) {
      for (const key of fields.keys()) if (key.startsWith(`${path}.`)) fields.delete(key);
    },
    show(faults, options = {all: false}) {
      shown = faults;
      all ||= options.all;
      draw();
    },
    focus(path) {
      const control = nearest(path)?.control;
      control?.closest("details")?.setAttribute("open", "");
      (control instanceof HTMLFieldSetElement ? control.querySelector("input") : control)?.focus();
      control?.scrollIntoView({block: "center"});
    },
    nameOf: (path) => nearest(path)?.name ?? {en: path, ja: path},
  };
}
