import {formatDate} from "../../domain/calendar.js";
import type {StartChoice} from "./planStart.js";
import {proposedLink} from "./proposedLink.js";
import type {PlanSources} from "./proposedLink.js";

/** What an address may ask for. */
export interface PlanAsked {
  plan: string | null;
  loop: string | null;
  canvas: string | null;
  case: string | null;
}

/**
 * What a plan is started from unless the person chooses otherwise: what was asked for, the link that this proposes, three months
 * from the next Monday.
 *
 * @param today Days since 1970-01-01, which was a Thursday.
 * @example
 * startChoice({loop: null, canvas: null, case: null}, 0, sources).start // "1970-01-05"
 */
export const startChoice = (
  asked: Omit<PlanAsked, "plan">,
  today: number,
  sources: PlanSources,
): StartChoice => ({
  ...asked,
  link: proposedLink(asked, sources)?.link ?? null,
  isOwnLink: false,
  start: formatDate(today + ((11 - (today % 7)) % 7 || 7)),
  months: 3,
});
