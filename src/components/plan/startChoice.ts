import {formatDate} from "../../domain/calendar.js";
import type {PlanLoop} from "./planLoops.js";
import type {StartChoice} from "./planStart.js";

/** What an address may ask for. */
export interface PlanAsked {
  plan: string | null;
  loop: string | null;
  canvas: string | null;
  case: string | null;
}

/**
 * What a plan is started from unless the person chooses otherwise: what was asked for, the loop's bottleneck, three months from the next
 * Monday.
 *
 * @param options.today Days since 1970-01-01, which was a Thursday.
 * @example
 * startChoice({loop: null, canvas: null, case: null}, {today: 0, loops: []}).start // "1970-01-05"
 */
export const startChoice = (
  asked: Omit<PlanAsked, "plan">,
  {today, loops}: {today: number; loops: readonly PlanLoop[]},
): StartChoice => ({
  ...asked,
  link: loops.find(({id}) => id === asked.loop)?.bottleneck ?? null,
  start: formatDate(today + ((11 - (today % 7)) % 7 || 7)),
  months: 3,
});
