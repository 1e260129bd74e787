import {linkNames, links} from "../../domain/links.js";
import type {LinkName} from "../../domain/links.js";
import {measureValues} from "../../domain/loop.js";
import type {LoopDataset} from "../../domain/loop.js";
import {longestLag} from "./analyzeLoop.js";
import type {AnalyzeLoopOptions} from "./analyzeLoop.js";
import {experimentFigure} from "./experimentFigure.js";
import type {ExperimentFigure} from "./experimentFigure.js";
import {lagProfile} from "./lagProfile.js";
import type {LagProfile} from "./lagProfile.js";
import {learningCurveFigure} from "./learningCurveFigure.js";
import type {LearningCurveFigure} from "./learningCurveFigure.js";
import {rowFlow} from "./linkSeries.js";
import {linkScatter} from "./linkScatter.js";
import type {LinkScatter} from "./linkScatter.js";
import {releaseFigure} from "./releaseFigure.js";
import type {ReleaseFigure} from "./releaseFigure.js";
import type {LoopReport} from "./report.js";

export type {ExperimentFigure, LagProfile, LearningCurveFigure, ReleaseFigure};

/** What every figure of a link may hold. */
interface LinkFigureParts {
  /** Null without experiments on the link. */
  experiments: ExperimentFigure | null;
  /** Half width of the region of practical equivalence that the verdict used. */
  equivalence: number;
}

/** The two series of a link as a person knows them, in their own units, and what else shows their relation. */
export interface LinkSeriesFigure extends LinkFigureParts {
  kind: "series";
  /** ISO dates of the target. */
  periods: string[];
  /** The source, `lag` periods before each date. */
  source: (number | null)[];
  target: (number | null)[];
  /** Lag at which the series are aligned. */
  lag: number;
  scatter: LinkScatter | null;
  profile: LagProfile | null;
  /** Of the link that starts at the model, where releases are dated. */
  releases: ReleaseFigure | null;
}

/** A learning curve, beside experiments on it. */
export type LinkCurveFigure = LearningCurveFigure & LinkFigureParts;

export type LinkFigure = LinkSeriesFigure | LinkCurveFigure;

/**
 * What to draw as the evidence of each link, free of `NaN` so that it can travel as JSON; null where there is nothing to draw.
 *
 * @param options Those that the report was made with.
 * @example
 * linkFigures(loop, analyzeLoop(loop)).learning?.kind // "curve"
 */
export function linkFigures(
  loop: LoopDataset,
  report: LoopReport,
  {
    equivalence = 0.05,
    maxLag = longestLag[loop.cadence],
  }: Pick<AnalyzeLoopOptions, "equivalence" | "maxLag"> = {},
): Record<LinkName, LinkFigure | null> {
  const level = confidenceLevel(report);
  const partsOf = (link: LinkName): LinkFigureParts => ({
    experiments: experimentFigure(loop, link, level),
    equivalence,
  });
  const figureOf = (link: LinkName): LinkFigure | null => {
    const curve = link === "learning" ? learningCurveFigure(loop, level) : null;
    if (curve !== null) return {...curve, ...partsOf(link)};
    const series = alignedSeries(loop, report, link);
    if (series === null) return null;
    return {
      ...series,
      scatter: linkScatter(loop, link, series.lag, level),
      profile: lagProfile(loop, link, report.links[link], {maxLag, level}),
      releases: link === "customer" ? releaseFigure(loop, {delay: report.links[link].lag ?? 0, level}) : null,
      ...partsOf(link),
    };
  };
  return Object.fromEntries(linkNames.map((link) => [link, figureOf(link)])) as Record<
    LinkName,
    LinkFigure | null
  >;
}

function alignedSeries(
  loop: LoopDataset,
  report: LoopReport,
  link: LinkName,
): Pick<LinkSeriesFigure, "kind" | "periods" | "source" | "target" | "lag"> | null {
  const {source: from, target: to} = links[link];
  const [source, target] = [measureValues(loop, from), measureValues(loop, to)];
  if (source === null || target === null) return null;
  const shown = link === "collection" ? rowFlow(loop.measures.training_rows!, target) : target;
  const lag = report.links[link].lag ?? (link === "collection" ? 0 : 1);
  return {
    kind: "series",
    periods: loop.periods,
    source: loop.periods.map((_, t) => finite(source[t - lag])),
    target: shown.map(finite),
    lag,
  };
}

function confidenceLevel(report: LoopReport): number {
  return Object.values(report.links).find(({elasticity}) => elasticity !== null)?.elasticity?.level ?? 0.95;
}

const finite = (value: number | undefined) => (value === undefined || !Number.isFinite(value) ? null : value);
