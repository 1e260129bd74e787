import {AnalysisError} from "../../domain/errors.js";
import type {Text} from "../../domain/texts.js";
import {decideVerdict} from "../loop/decideVerdict.js";
import {holm} from "../loop/holm.js";
import type {LinkEvidence} from "../loop/linkEvidence.js";
import type {Verdict} from "../loop/report.js";
import {reasonTexts} from "../loop/texts.js";
import {TooFewPeriods} from "../loop/TooFewPeriods.js";
import {createRandom} from "../statistics/random.js";
import {requireCount, requireLevel} from "../statistics/guards.js";
import {metricEvidence} from "./metricEvidence.js";
import {metricProperties, metricTests} from "./metricReport.js";
import type {
  CandidateReport,
  MetricPart,
  MetricProperty,
  MetricPropertyReport,
  MetricReport,
} from "./metricReport.js";
import {metricRoles} from "./metricTable.js";
import type {MetricRole, MetricSeries, MetricTable} from "./metricTable.js";

export interface AssessMetricsOptions {
  /** Whole number from 0; the same seed gives the same report. */
  seed?: number;
  /** Confidence level of every interval. */
  level?: number;
  /** Half width of the region of practical equivalence around an elasticity of zero. */
  equivalence?: number;
  /** Longest lag considered, in periods. */
  maxLag?: number;
  /** Draws of the bootstrap behind each interval. */
  bootstrapDraws?: number;
}

/**
 * Holds candidates against the three properties of a good growth metric: it follows customer experience and retention, it leads revenue, and it
 * moves with the model's accuracy and leaves labelled data behind. Each question is a lagged association with the checks and
 * verdicts of a loop's links; Holm's correction counts every question of every candidate.
 *
 * A driver that is not among the covariates and reaches the candidate before it reaches revenue looks like leading; no method sees
 * this from the series.
 *
 * @throws {AnalysisError} for options outside their range.
 * @example
 * assessMetrics(table).candidates[0].score // {holds: 3, fails: 0, unclear: 0, "no-data": 0}
 */
export function assessMetrics(table: MetricTable, options: AssessMetricsOptions = {}): MetricReport {
  const steps = assessMetricsSteps(table, options);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/**
 * As `assessMetrics`, one question at a time: yields the share done.
 *
 * @example
 * for (const share of assessMetricsSteps(table)) bar.value = share;
 */
export function* assessMetricsSteps(
  table: MetricTable,
  {
    seed = 1,
    level = 0.95,
    equivalence = 0.05,
    maxLag = {day: 14, week: 8, month: 3}[table.cadence],
    bootstrapDraws = 399,
  }: AssessMetricsOptions = {},
): Generator<number, MetricReport> {
  requireLevel(level);
  requireCount("maxLag", maxLag, 1);
  requireCount("bootstrapDraws", bootstrapDraws, 1);
  const asked = table.candidates.flatMap((candidate) => metricRoles.map((role) => ({candidate, role})));
  const found: Found[] = [];
  for (const [i, {candidate, role}] of asked.entries()) {
    // A stream of its own for each question, so that another candidate leaves its numbers alone.
    const random = createRandom((Math.imul(seed + 1, 0x9e3779b1) ^ Math.imul(i + 1, 0x85ebca6b)) >>> 0);
    found.push(gather(table, candidate, role, {level, maxLag, bootstrapDraws, random}));
    yield found.length / asked.length;
  }
  const tested = found.flatMap(({evidence}, i) => (evidence?.elasticity && evidence.p !== null ? [i] : []));
  const corrected = holm(tested.map((i) => found[i].evidence!.p!));
  const parts = found.map((one, i): MetricPart => {
    const place = tested.indexOf(i);
    return toPart(asked[i].role, one, place < 0 ? null : corrected[place], equivalence);
  });
  const candidates = table.candidates.map(({column}, i) =>
    toCandidate(column, parts.slice(i * metricRoles.length, (i + 1) * metricRoles.length)),
  );
  return {candidates, tests: tested.length, level};
}

interface Found {
  evidence: LinkEvidence | null;
  /** The verdict where there is no evidence. */
  verdict: Verdict;
  reasons: Text[];
}

function gather(
  {heldAgainst, covariates, cadence, periods}: MetricTable,
  candidate: MetricSeries,
  role: MetricRole,
  options: Parameters<typeof metricEvidence>[1],
): Found {
  const other = heldAgainst[role];
  if (other === undefined || isEmpty(other) || isEmpty(candidate))
    return {
      evidence: null,
      verdict: "no-data",
      reasons: [noSeries(other === undefined || isEmpty(other) ? role : candidate)],
    };
  const {direction, firstLag} = metricTests[role];
  const [source, target] = direction === "into" ? [other, candidate] : [candidate, other];
  const usable = covariates.filter(
    ({column, values}) => column !== source.column && column !== target.column && varies(values),
  );
  const unchanging = [source, target].filter(({values}) => !varies(values));
  if (unchanging.length > 0)
    return {evidence: null, verdict: "unclear", reasons: unchanging.map(neverChanges)};
  try {
    const input = {source, target, covariates: usable, cadence, periods, firstLag};
    return {evidence: metricEvidence(input, options), verdict: "unclear", reasons: []};
  } catch (error) {
    if (!(error instanceof AnalysisError)) throw error;
    const why =
      error instanceof TooFewPeriods
        ? reasonTexts.tooFewPeriods(error.usable, error.needed)
        : reasonTexts.notEstimable(error.message);
    return {evidence: null, verdict: "unclear", reasons: [why]};
  }
}

const isEmpty = ({values}: MetricSeries) => values.every(Number.isNaN);

function varies(values: readonly number[]): boolean {
  const known = values.filter((value) => !Number.isNaN(value));
  return known.some((value) => value !== known[0]);
}

const roleNames: Record<MetricRole, Text> = {
  experience: {en: "customer experience", ja: "顧客体験"},
  retention: {en: "retention", ja: "継続率"},
  revenue: {en: "revenue", ja: "売上"},
  model_quality: {en: "model accuracy", ja: "モデルの精度"},
  labels: {en: "labelled data", ja: "ラベル付きデータ"},
};

const noSeries = (missing: MetricRole | MetricSeries): Text => {
  const name = typeof missing === "string" ? roleNames[missing] : missing.label;
  return {en: `There are no data on ${name.en}.`, ja: `${name.ja}のデータがありません。`};
};

const neverChanges = ({label}: MetricSeries): Text => ({
  en: `The series of ${label.en} never changes, so nothing can follow it or be followed.`,
  ja: `${label.ja}の系列に変化がないため、関係を調べられません。`,
});

function toPart(
  role: MetricRole,
  {evidence, verdict, reasons}: Found,
  correctedP: number | null,
  equivalence: number,
): MetricPart {
  if (evidence === null)
    return {role, verdict, elasticity: null, lag: null, p: null, correctedP, n: 0, checks: [], reasons};
  const decided = decideVerdict(evidence, correctedP ?? 1, equivalence);
  const {elasticity, lag, p, n, checks, notes} = evidence;
  return {
    role,
    verdict: decided.verdict,
    elasticity,
    lag,
    p,
    correctedP,
    n,
    checks,
    reasons: [...decided.reasons, ...notes],
  };
}

function toCandidate(column: string, parts: readonly MetricPart[]): CandidateReport {
  const score: CandidateReport["score"] = {holds: 0, fails: 0, unclear: 0, "no-data": 0};
  const properties = Object.fromEntries(
    metricProperties.map((property): [MetricProperty, MetricPropertyReport] => {
      const own = parts.filter(({role}) => metricTests[role].property === property);
      const verdict = together(own.map((part) => part.verdict));
      score[verdict]++;
      return [property, {verdict, parts: own}];
    }),
  ) as CandidateReport["properties"];
  return {column, properties, score};
}

/** A property holds only where all its parts do. */
function together(verdicts: readonly Verdict[]): Verdict {
  return (["fails", "no-data", "unclear"] as const).find((verdict) => verdicts.includes(verdict)) ?? "holds";
}
