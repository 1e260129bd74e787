import type {ReportInput} from "./reportInput.js";

/**
 * A report as JSON text for other programs: the verdicts and all that they rest on, the series, the state of the view and the versions
 * used. The same input gives the same bytes; numbers that are not known are null.
 *
 * @example
 * JSON.parse(reportData(input)).summary.report.links.business.verdict // "holds"
 */
export function reportData({summary, figures, state, forecast, address, versions}: ReportInput): string {
  const report = {format: "growth-cycle report 1", address, versions, state, summary, figures, forecast};
  return `${JSON.stringify(report, null, 2)}\n`;
}
