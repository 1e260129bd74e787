import type {MappingFault} from "../../domain/mapping/mappingFault.js";
import type {Reasons} from "../../domain/mapping/reasons.js";
import type {Locale, Text} from "../../domain/texts.js";
import {element} from "../element.js";
import type {Child} from "../element.js";
import {faultLine} from "./faultLine.js";

export type Control = HTMLInputElement | HTMLSelectElement;

/** The fields of the form by the path of what they set, so that a fault finds its place. */
export interface MappingFields {
  /**
   * A labelled control with the reason of its guess and room for its faults.
   *
   * @param path Of what the control sets in the mapping.
   * @param extra Stands below the control.
   */
  add(path: string, label: Text, control: Control, extra?: Child): HTMLElement;
  /** A control that is labelled elsewhere, and the list where its faults stand. */
  place(path: string, control: Control, faults: HTMLElement): void;
  /** Shows each fault at its field, and no others. */
  show(faults: readonly MappingFault[]): void;
  /** Puts the person where a fault is put right. */
  focus(path: string): void;
  /** Field of a control, by which it is found again once the form is drawn anew; null outside of fields. */
  pathOf(node: Element | null): string | null;
}

interface Field {
  control: Control;
  /** Where the field's faults stand. */
  faults: HTMLElement;
}

/**
 * An empty set of fields.
 *
 * @param prefix Begins the ids of the controls, which must be different on the whole page.
 * @example
 * const fields = mappingFields({reasons, locale, prefix: "mapping"});
 * fields.add("manifest.cadence", mappingWords.cadence, select);
 */
export function mappingFields({
  reasons,
  locale,
  prefix,
}: {
  reasons: Reasons;
  locale: Locale;
  prefix: string;
}): MappingFields {
  const fields = new Map<string, Field>();
  /** The field of a path or, where it has none of its own, the first one below it or beside it. */
  const nearest = (path: string): Field | undefined => {
    if (fields.has(path)) return fields.get(path);
    const below = [...fields.keys()].find((each) => each.startsWith(`${path}.`));
    const parent = path.includes(".") ? path.slice(0, path.lastIndexOf(".")) : null;
    return below === undefined ? (parent === null ? undefined : nearest(parent)) : fields.get(below);
  };
  return {
    add(path, label, control, extra = null) {
      const id = `${prefix}-${path.replaceAll(".", "-")}`;
      const reason = reasons[path];
      control.id = id;
      control.dataset["path"] = path;
      const why = reason === undefined ? null : element("p", {class: "why", id: `${id}-why`}, reason[locale]);
      const faults = element("ul", {class: "field-faults", id: `${id}-faults`});
      control.setAttribute("aria-describedby", [why === null ? "" : why.id, faults.id].join(" ").trim());
      fields.set(path, {control, faults});
      return element(
        "div",
        {class: "mapping-field"},
        element("label", {for: id}, label[locale]),
        control,
        extra,
        why,
        faults,
      );
    },
    place: (path, control, faults) => void fields.set(path, {control, faults}),
    show(faults) {
      for (const field of fields.values()) {
        const own = faults.filter(({path}) => nearest(path) === field);
        field.faults.replaceChildren(
          ...own.map((fault) => element("li", {}, faultLine({...fault, file: undefined}, locale))),
        );
        if (own.length > 0) field.control.setAttribute("aria-invalid", "true");
        else field.control.removeAttribute("aria-invalid");
      }
    },
    focus(path) {
      const control = nearest(path)?.control;
      control?.focus();
      control?.scrollIntoView({block: "center"});
    },
    pathOf: (node) => (node instanceof HTMLElement ? (node.dataset["path"] ?? null) : null),
  };
}
