import type {Levers} from "../../domain/levers.js";
import {linkNames} from "../../domain/links.js";
import type {Locale} from "../../domain/texts.js";
import {createRandom} from "../statistics/random.js";
import type {AnalyzeLoopOptions} from "./analyzeLoop.js";
import {decideVerdict, usualEquivalence} from "./decideVerdict.js";
import {levelOf} from "./levelOf.js";
import type {Estimate, LinkReport, LoopReport} from "./report.js";
import {reasonTexts} from "./texts.js";
import {bottleneckOf, delayOf, gainOf, loopVerdict} from "./wholeLoop.js";

/** What of the analysis the assumed report repeats. */
export type AssumedReportOptions = Pick<AnalyzeLoopOptions, "draws" | "seed" | "equivalence" | "locale">;

/**
 * The report as it would be if the elasticities that levers set were known: each such link has its value without uncertainty, the verdict
 * that follows by the usual rule, no checks, and the delay that the data say. Gain, verdict, bottleneck and delay of the loop follow. Other
 * levers push nodes and change no link. What the analysis warns of speaks of the data and is left out.
 *
 * @param options As the report was made with; the draws of the gain are others than the report's.
 * @returns the report itself where no lever sets a link.
 * @example
 * assumedReport(report, {links: {business: 0}}).verdict // "open"
 */
export function assumedReport(
  report: LoopReport,
  {links: set = {}}: Levers,
  {draws = 2000, seed = 1, equivalence = usualEquivalence, locale = "en"}: AssumedReportOptions = {},
): LoopReport {
  const names = linkNames.filter((link) => set[link] !== undefined);
  if (names.length === 0) return report;
  const level = levelOf(report);
  const links = {...report.links};
  for (const link of names)
    links[link] = assumedLink(report.links[link], known(set[link]!, level), equivalence, locale);
  return {
    ...report,
    links,
    gain: gainOf(links, report.turnover, {level, draws, random: createRandom(seed)}),
    verdict: loopVerdict(links),
    bottleneck: bottleneckOf(links),
    delay: delayOf(links),
    warnings: [],
  };
}

const known = (value: number, level: number): Estimate => ({value, low: value, high: value, level});

function assumedLink(
  estimated: LinkReport,
  elasticity: Estimate,
  equivalence: number,
  locale: Locale,
): LinkReport {
  const evidence = {elasticity, checks: [], doubling: doublingAt(elasticity, estimated)};
  const {verdict, reasons} = decideVerdict(evidence, 0, equivalence);
  return {
    verdict,
    elasticity,
    lag: estimated.lag,
    evidence: "none",
    assumed: true,
    p: null,
    n: 0,
    checks: [],
    reasons: [reasonTexts.assumed, ...reasons].map((text) => text[locale]),
    needed: null,
    doubling: null,
  };
}

/**
 * What twice the rows would do to the error at another elasticity of a link that is read off a learning curve. There the elasticity is that
 * of the error times a factor of the measure's scale, which the estimate gives away; a curve that is flat gives none.
 */
function doublingAt({value, level}: Estimate, {elasticity, doubling}: LinkReport): Estimate | undefined {
  if (doubling === null || elasticity === null || elasticity.value === 0) return undefined;
  const factor = elasticity.value / -Math.log2(1 + doubling.value);
  return known(2 ** (-value / factor) - 1, level);
}
