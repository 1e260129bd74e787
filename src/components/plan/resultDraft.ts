import type {MilestoneResult, ResultKind} from "../../domain/project/plan.js";
import {parseDate} from "../../domain/calendar.js";
import type {Text} from "../../domain/texts.js";
import {planWords as words} from "./planWords.js";
import {typedNumber} from "./typedNumber.js";

/** A result as it is typed. */
export type ResultDraft = Record<"on" | "value" | "low" | "high" | "n" | "note", string> & {kind: ResultKind};

/** What is to be put right in a draft, by its fields. */
export type ResultFaults = Partial<Record<keyof ResultDraft, Text>>;

/**
 * A result as its fields show it; one that is not there is empty, and come by in the weakest way until
 * somebody says otherwise.
 *
 * @example
 * resultDraft(null).value // ""
 */
export const resultDraft = (result: MilestoneResult | null): ResultDraft => ({
  on: result?.on ?? "",
  kind: result?.kind ?? "anecdote",
  value: print(result?.value),
  low: print(result?.low),
  high: print(result?.high),
  n: print(result?.n),
  note: result?.note ?? "",
});

/**
 * The result that a draft says, or all that keeps it from being one.
 *
 * @example
 * readResult({...resultDraft(null), value: "12"}).faults.on // {en: "Give a date.", …}
 */
export function readResult(
  draft: ResultDraft,
): {result: MilestoneResult; faults: null} | {result: null; faults: ResultFaults} {
  const faults: ResultFaults = {};
  const [value, low, high, n] = [draft.value, draft.low, draft.high, draft.n].map(typedNumber) as [
    number | null,
    number | null,
    number | null,
    number | null,
  ];
  if (parseDate(draft.on) === null) faults.on = words.noDate;
  if (value === null) faults.value = words.noValue;
  else if (Number.isNaN(value)) faults.value = words.notNumber;
  for (const [key, end] of [
    ["low", low],
    ["high", high],
  ] as const)
    if (Number.isNaN(end)) faults[key] = words.notNumber;
  if (faults.value === undefined && value !== null) {
    if (low !== null && low > value) faults.low = words.noInterval;
    if (high !== null && high < value) faults.high = words.noInterval;
  }
  if (n === null || !Number.isSafeInteger(n) || n < 1) faults.n = words.noCount;
  if (Object.keys(faults).length > 0 || value === null || n === null) return {result: null, faults};
  return {result: {on: draft.on, kind: draft.kind, value, low, high, n, note: draft.note}, faults: null};
}

const print = (value: number | null | undefined) =>
  value === null || value === undefined ? "" : String(value);
