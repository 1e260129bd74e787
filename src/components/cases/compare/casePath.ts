import type {Locale} from "../../../domain/texts.js";

/**
 * Address of a case's page, as seen from the pages beside it; private cases share one page.
 *
 * @example
 * casePath("pomelo", {isPrivate: false, locale: "ja"}) // "./pomelo?lang=ja"
 */
export function casePath(id: string, {isPrivate, locale}: {isPrivate: boolean; locale: Locale}): string {
  return isPrivate ? `./private?case=${encodeURIComponent(id)}&lang=${locale}` : `./${id}?lang=${locale}`;
}
