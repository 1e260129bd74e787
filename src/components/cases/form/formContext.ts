import type {Locale} from "../../../domain/texts.js";
import type {CaseDraft} from "./caseDraft.js";
import type {FormFields} from "./formFields.js";

/** What the parts of the form are drawn from, and what they may do. */
export interface FormContext {
  locale: Locale;
  fields: FormFields;
  /** The value at a path of the draft, e.g. `metrics.0.name`. */
  get(path: string): unknown;
  /** Writes a value there; the form stays as it stands, so that an input method loses nothing. */
  set(path: string, value: unknown): void;
}

/**
 * A context over a draft, which it writes into.
 *
 * @param onChange Called after each change.
 * @example
 * draftContext(store.value, {locale, fields, onChange}).set("title.en", "Found sooner")
 */
export function draftContext(
  draft: () => CaseDraft,
  {locale, fields, onChange}: {locale: Locale; fields: FormFields; onChange: () => void},
): FormContext {
  const at = (keys: readonly string[]) =>
    keys.reduce<unknown>((value, key) => (value as Record<string, unknown> | null)?.[key], draft());
  return {
    locale,
    fields,
    get: (path) => at(path.split(".")),
    set(path, value) {
      const keys = path.split(".");
      const holder = at(keys.slice(0, -1)) as Record<string, unknown> | null | undefined;
      if (holder === null || holder === undefined) return;
      holder[keys.at(-1)!] = value;
      onChange();
    },
  };
}
