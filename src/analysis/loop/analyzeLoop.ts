import {AnalysisError} from "../../domain/errors.js";
import {linkNames, links} from "../../domain/links.js";
import type {LinkName} from "../../domain/links.js";
import {measureValues} from "../../domain/loop.js";
import type {Cadence, LoopDataset} from "../../domain/loop.js";
import {periodsPerYear} from "../../domain/calendar.js";
import type {Locale, Text} from "../../domain/texts.js";
import {createRandom} from "../statistics/random.js";
import {associationEvidence} from "./associationEvidence.js";
import {decideVerdict, usualEquivalence} from "./decideVerdict.js";
import {experimentEvidence} from "./experimentEvidence.js";
import {holm} from "./holm.js";
import {learningEvidence, turnoverOf} from "./learningEvidence.js";
import type {EvidenceSource, LinkEvidence} from "./linkEvidence.js";
import {rowFlow} from "./linkSeries.js";
import {neededData} from "./neededData.js";
import {releaseEvidence} from "./releaseEvidence.js";
import type {Estimate, LinkReport, LoopReport, Verdict} from "./report.js";
import {TooFewPeriods} from "./TooFewPeriods.js";
import {reasonTexts, warningTexts} from "./texts.js";
import {bottleneckOf, delayOf, gainOf, loopVerdict} from "./wholeLoop.js";

export interface AnalyzeLoopOptions {
  /** Whole number from 0; the same seed gives the same report. */
  seed?: number;
  /** Draws behind the gain's interval. */
  draws?: number;
  /** Confidence level of every interval. */
  level?: number;
  /** Half width of the region of practical equivalence around an elasticity of zero. */
  equivalence?: number;
  /** Longest lag considered, in periods. */
  maxLag?: number;
  /** Language of reasons, notes and warnings. */
  locale?: Locale;
}

/** Bootstrap draws behind the interval of each lagged equation. */
const BOOTSTRAP_DRAWS = 399;

/** Longest lag considered where nothing else is asked for, in periods. */
export const longestLag: Readonly<Record<Cadence, number>> = {day: 14, week: 8, month: 3};

/** Kinds of evidence, best first; the first that a loop has for a link is the one that counts. */
const evidenceSources: readonly EvidenceSource[] = [
  experimentEvidence,
  releaseEvidence,
  learningEvidence,
  associationEvidence,
];

/**
 * The report on a loop: for each link an elasticity with its interval, lag, kind of evidence, checks and verdict; the loop's gain,
 * bottleneck and delay. Best evidence first: experiments, dated releases, learning curves, lagged associations.
 *
 * Series that are missing, too short or constant give `no-data` or `unclear` with the reason; numbers in the report are finite or
 * null, never `NaN`.
 *
 * @param loop A validated data set, as `parseLoop` returns it.
 * @throws {AnalysisError} for options outside their range.
 * @example
 * analyzeLoop(loop, {seed: 1}).links.business.verdict // "unclear"
 */
export function analyzeLoop(
  loop: LoopDataset,
  {
    seed = 1,
    draws = 2000,
    level = 0.95,
    equivalence = usualEquivalence,
    maxLag = longestLag[loop.cadence],
    locale = "en",
  }: AnalyzeLoopOptions = {},
): LoopReport {
  requireOptions({seed, draws, level, equivalence, maxLag});
  const found = linkNames.map((link, i) => {
    const options = {
      level,
      maxLag,
      bootstrapDraws: BOOTSTRAP_DRAWS,
      random: createRandom(streamSeed(seed, i)),
    };
    return gatherEvidence(loop, link, options);
  });
  const tested = found.flatMap(({evidence}, i) => (evidence?.elasticity && evidence.p !== null ? [i] : []));
  const corrected = holm(tested.map((i) => found[i].evidence!.p!));
  const reports = found.map(({evidence, verdict, reasons}, i): LinkReport => {
    if (evidence === null) return withoutEstimate(verdict, reasons, locale);
    const correctedP = tested.includes(i) ? corrected[tested.indexOf(i)] : 1;
    return reportLink(evidence, decideVerdict(evidence, correctedP, equivalence), equivalence, locale);
  });
  const byLink = Object.fromEntries(linkNames.map((link, i) => [link, reports[i]])) as LoopReport["links"];
  const horizon = Math.round(periodsPerYear[loop.cadence]);
  const turnover = turnoverOf(loop, horizon);
  const gain = gainOf(byLink, turnover, {
    level,
    draws,
    random: createRandom(streamSeed(seed, linkNames.length)),
  });
  return {
    links: byLink,
    gain,
    horizon,
    turnover,
    verdict: loopVerdict(byLink),
    bottleneck: bottleneckOf(byLink),
    delay: delayOf(byLink),
    warnings: warningsOf(loop, byLink, gain).map((text) => text[locale]),
  };
}

function requireOptions({
  seed,
  draws,
  level,
  equivalence,
  maxLag,
}: Required<Omit<AnalyzeLoopOptions, "locale">>) {
  if (!Number.isInteger(seed) || seed < 0 || seed >= 2 ** 32)
    throw new AnalysisError(`invalid seed; not a whole number from 0 to 2^32 − 1: ${seed}`);
  if (!Number.isInteger(draws) || draws < 1)
    throw new AnalysisError(`invalid draws; not a whole number from 1: ${draws}`);
  if (!(level > 0 && level < 1)) throw new AnalysisError(`invalid level; not between 0 and 1: ${level}`);
  if (!(equivalence >= 0 && Number.isFinite(equivalence)))
    throw new AnalysisError(`invalid equivalence; not a number from 0: ${equivalence}`);
  if (!Number.isInteger(maxLag) || maxLag < 1)
    throw new AnalysisError(`invalid maxLag; not a whole number from 1: ${maxLag}`);
}

/** A seed for each stream, unrelated between streams and between neighbouring seeds (a multiplicative hash). */
function streamSeed(seed: number, stream: number): number {
  return (Math.imul(seed + 1, 0x9e3779b1) ^ Math.imul(stream + 1, 0x85ebca6b)) >>> 0;
}

interface Found {
  evidence: LinkEvidence | null;
  /** The verdict where there is no evidence. */
  verdict: Verdict;
  reasons: Text[];
}

function gatherEvidence(loop: LoopDataset, link: LinkName, options: Parameters<EvidenceSource>[2]): Found {
  const {source, target} = links[link];
  const ends = [source, target] as const;
  try {
    for (const gather of evidenceSources) {
      const evidence = gather(loop, link, options);
      if (evidence !== null) return {evidence, verdict: "unclear", reasons: []};
    }
    const absent = ends.filter(
      (name) => !(measureValues(loop, name) ?? []).some((value) => !Number.isNaN(value)),
    );
    return {
      evidence: null,
      verdict: "no-data",
      reasons: (absent.length > 0 ? absent : ends).map(reasonTexts.missingMeasure),
    };
  } catch (error) {
    if (!(error instanceof AnalysisError)) throw error;
    const constant = ends.filter((name) => isConstant(measureValues(loop, name) ?? []));
    const why =
      error instanceof TooFewPeriods
        ? reasonTexts.tooFewPeriods(error.usable, error.needed)
        : reasonTexts.notEstimable(error.message);
    const reasons = constant.length > 0 ? constant.map(reasonTexts.constant) : [why];
    return {evidence: null, verdict: "unclear", reasons};
  }
}

function isConstant(values: readonly number[]): boolean {
  const known = values.filter((value) => !Number.isNaN(value));
  return known.every((value) => value === known[0]);
}

function withoutEstimate(verdict: Verdict, reasons: readonly Text[], locale: Locale): LinkReport {
  return {
    verdict,
    elasticity: null,
    lag: null,
    evidence: "none",
    p: null,
    n: 0,
    checks: [],
    reasons: reasons.map((text) => text[locale]),
    needed: null,
    doubling: null,
  };
}

function reportLink(
  evidence: LinkEvidence,
  {verdict, reasons}: ReturnType<typeof decideVerdict>,
  equivalence: number,
  locale: Locale,
): LinkReport {
  return {
    verdict,
    elasticity: evidence.elasticity,
    lag: evidence.lag,
    evidence: evidence.evidence,
    p: evidence.p,
    n: evidence.n,
    checks: evidence.checks.map((check) => ({...check, note: check.note[locale]})),
    reasons: [...reasons, ...evidence.notes].map((text) => text[locale]),
    needed: verdict === "unclear" ? neededData(evidence, equivalence) : null,
    doubling: evidence.doubling ?? null,
  };
}

function warningsOf(loop: LoopDataset, byLink: LoopReport["links"], gain: Estimate | null): Text[] {
  const rows = loop.measures.training_rows;
  const flow = rows === undefined ? [] : rowFlow(rows, measureValues(loop, "training_rows") ?? []);
  const unusable = flow.filter((value) => value <= 0).length;
  const kinds = [...new Set(linkNames.map((link) => byLink[link].evidence))].filter(
    (kind) => kind !== "none",
  );
  return [
    ...(loop.missingPeriods.length > 0
      ? [warningTexts.missing(loop.missingPeriods.length, loop.cadence)]
      : []),
    ...(unusable > 0 ? [warningTexts.zeroFlow(unusable)] : []),
    ...(gain !== null && gain.value < 1 && loopVerdict(byLink) === "closed" ? [warningTexts.belowOne] : []),
    ...(gain !== null && kinds.length > 1 ? [warningTexts.mixedEvidence(kinds)] : []),
  ];
}
