import type {Locale} from "../../../domain/texts.js";

/**
 * Where a case is read, from a page at the site's root.
 *
 * @param own Ids of the cases that this browser alone knows.
 * @example
 * caseAddress("pomelo", new Set(), "en") // "./cases/pomelo?lang=en"
 */
export const caseAddress = (id: string, own: ReadonlySet<string>, locale: Locale): string =>
  own.has(id)
    ? `./cases/private?case=${encodeURIComponent(id)}&lang=${locale}`
    : `./cases/${encodeURIComponent(id)}?lang=${locale}`;
