import {conditionOf} from "../../../analysis/project/loopWorth.js";
import {conditions} from "../../../domain/conditions.js";
import {links} from "../../../domain/links.js";
import type {LinkName} from "../../../domain/links.js";
import type {Locale} from "../../../domain/texts.js";
import {measureWords} from "../../words.js";

/** Condition ③ has two links. */
const letters: Record<LinkName, string> = {customer: "", business: "", collection: "a", learning: "b"};

/**
 * A link of a loop by its number and what moves what.
 *
 * @example
 * linkLabel("business", "en") // "② Customer experience → Business KPI"
 */
export const linkLabel = (link: LinkName, locale: Locale): string =>
  `${conditions[conditionOf(link)].number}${letters[link]} ${measureWords[links[link].source][locale]} → ${measureWords[links[link].target][locale]}`;
