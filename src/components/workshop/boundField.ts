import {element} from "../element.js";

/** A field whose text is kept with every letter. */
export interface BoundField {
  node: HTMLElement;
  input: HTMLInputElement | HTMLTextAreaElement;
  /** Shows what is kept now; what a person typed and could not be kept stays. */
  show: (value: string) => void;
}

export interface FieldOptions {
  label: string;
  hint?: string;
  /** More than one makes an area for sentences. */
  rows?: number;
  /** Letters at most. */
  most?: number;
  type?: "text" | "number";
  /** For tests: `data-role` of the input. */
  role: string;
  /** Keeps the text; returns what is wrong with it instead where it cannot be kept. */
  keep: (value: string) => string | null;
}

let ids = 0;

/**
 * A labelled field.
 *
 * @example
 * boundField({label: "Product", role: "product-name", most: 200, keep: (name) => (set(name), null)})
 */
export function boundField({
  label,
  hint,
  rows = 1,
  most,
  type = "text",
  role,
  keep,
}: FieldOptions): BoundField {
  const id = `workshop-field-${++ids}`;
  const shared = {
    id,
    "data-role": role,
    autocomplete: "off",
    maxlength: most === undefined ? null : String(most),
  };
  const input =
    rows > 1
      ? element("textarea", {...shared, rows: String(rows)})
      : element("input", {...shared, type, ...(type === "number" ? {min: "1", step: "any"} : {})});
  const fault = element("p", {class: "workshop-fault", id: `${id}-fault`, role: "status"});
  const note = hint === undefined ? null : element("p", {class: "hint", id: `${id}-hint`}, hint);
  input.setAttribute("aria-describedby", `${note === null ? "" : `${id}-hint `}${id}-fault`);
  // While Japanese is being written a field may hold more letters than it takes, and must not be written over.
  let isComposing = false;
  input.addEventListener("compositionstart", () => (isComposing = true));
  input.addEventListener("compositionend", () => (isComposing = false));
  input.addEventListener("input", () => {
    const wrong = keep(input.value.slice(0, most));
    fault.textContent = wrong ?? "";
    if (wrong === null) input.removeAttribute("aria-invalid");
    else input.setAttribute("aria-invalid", "true");
  });
  return {
    node: element("div", {class: "workshop-field"}, element("label", {for: id}, label), note, input, fault),
    input,
    show(value) {
      if (!isComposing && !input.hasAttribute("aria-invalid") && input.value !== value) input.value = value;
    },
  };
}
