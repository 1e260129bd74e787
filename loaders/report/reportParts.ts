import type {Check, LoopReport} from "../../src/analysis/index.js";
import {linkNames, links} from "../../src/domain/index.js";
import type {LinkName, LoopDataset, MeasureName} from "../../src/domain/index.js";
import {checkMark, formatEstimate, formatNeeded, formatP, formatPeriods, linkCells} from "./words.js";

/** What a report says, in texts without any layout. */
export interface ReportParts {
  title: string;
  /** Where the data come from and what they span. */
  about: string[];
  /** The loop as a whole. */
  summary: string[];
  header: string[];
  /** One row a link. */
  rows: string[][];
  details: {heading: string; reasons: string[]; checks: string[]}[];
  warnings: string[];
}

const measureWords: Record<MeasureName, string> = {
  model_quality: "model quality",
  customer_experience: "customer experience",
  business_kpi: "business KPI",
  training_rows: "training rows",
};

/**
 * A report in words, for a layout to arrange.
 *
 * @example
 * reportParts(loop, analyzeLoop(loop)).summary[0] // "Verdict: unclear"
 */
export function reportParts(loop: LoopDataset, report: LoopReport): ReportParts {
  const {cadence, periods} = loop;
  const level = linkNames
    .map((name) => report.links[name].elasticity?.level)
    .find((each) => each !== undefined);
  return {
    title: `${loop.title.en} (${loop.id})`,
    about: [
      ...(loop.synthetic ? [`Synthetic data. ${loop.generator ?? ""}`] : []),
      ...(loop.source === undefined ? [] : [`Source: ${loop.source}`]),
      `${formatPeriods(periods.length, cadence)}, ${periods[0]} to ${periods.at(-1)}`,
    ],
    summary: [
      `Verdict: ${report.verdict}`,
      `Loop gain over ${formatPeriods(report.horizon, cadence)}: ${formatEstimate(report.gain)}`,
      `Bottleneck: ${report.bottleneck ?? "–"}`,
      `Once round: ${formatPeriods(report.delay, cadence)}`,
    ],
    header: [
      "link",
      "verdict",
      level === undefined ? "elasticity" : `elasticity (${formatLevel(level)})`,
      "lag",
      "evidence",
      "p",
      "n",
    ],
    rows: linkNames.map((name) => [name, ...linkCells(report.links[name], cadence)]),
    details: linkNames.map((name) => detail(loop, name, report)),
    warnings: report.warnings,
  };
}

const formatLevel = (level: number) => `${Number((100 * level).toPrecision(6))} %`;

function detail({measures}: LoopDataset, name: LinkName, report: LoopReport) {
  const {source, target, condition} = links[name];
  const label = (measure: MeasureName) =>
    measures[measure]?.label?.en ?? measures[measure]?.column ?? measureWords[measure];
  const {reasons, checks, needed} = report.links[name];
  return {
    heading: `Condition ${condition}, ${name}: ${label(source)} → ${label(target)}`,
    reasons: needed === null ? reasons : [...reasons, formatNeeded(needed)],
    checks: checks.map(checkLine),
  };
}

function checkLine(check: Check): string {
  const p = check.p === null ? "" : ` (p ${check.p < 0.001 ? "" : "= "}${formatP(check.p)})`;
  return `${checkMark(check)} ${check.name}${p}: ${check.note}`;
}
