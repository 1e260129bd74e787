import {links} from "../../../domain/links.js";
import type {LinkName} from "../../../domain/links.js";
import type {Locale} from "../../../domain/texts.js";
import {linkNumber} from "../../sentences.js";
import {measureWords} from "../../words.js";

/**
 * A link of a loop by its number and what moves what.
 *
 * @example
 * linkLabel("business", "en") // "② Customer experience → Business KPI"
 */
export const linkLabel = (link: LinkName, locale: Locale): string =>
  `${linkNumber(link)} ${measureWords[links[link].source][locale]} → ${measureWords[links[link].target][locale]}`;
