import {linkNumber} from "../sentences.js";
import {plotFigure} from "../loop/plotFigure.js";
import type {CalibrationMeasure, CalibrationRun} from "./calibration.js";
import {calibrationPlot} from "./calibrationPlot.js";
import {calibrationRows} from "./calibrationRows.js";
import type {CalibrationRow} from "./calibrationRows.js";
import {percent} from "./percent.js";

const figures: Record<
  CalibrationMeasure,
  {
    title: string;
    label: string;
    domain: readonly [number, number];
    bars: readonly number[];
    numbers: (rows: readonly CalibrationRow[]) => string;
    note: string;
  }
> = {
  falseHolds: {
    title: "How often the report says “holds” of a link that is not there",
    label: "Runs with a false “holds”",
    domain: [0, 0.15],
    bars: [0.05, 0.07],
    numbers: (rows) => {
      const highest = rows.reduce((a, b) => (b.share.share > a.share.share ? b : a));
      const met = rows.filter(({share}) => share.share <= 0.05).length;
      return `At most 5 % in ${met} of ${rows.length} cases; the highest is ${named(highest)}.`;
    },
    note: "The lines stand at 5 %, the promise, and at 7 %, the promise with the simulation's own error.",
  },
  coverage: {
    title: "How often the 95 % interval holds the planted elasticity",
    label: "Runs with an interval whose interval holds the truth",
    domain: [0.8, 1],
    bars: [0.93, 0.97],
    numbers: (rows) => {
      const [lowest, highest] = [
        rows.reduce((a, b) => (b.share.share < a.share.share ? b : a)),
        rows.reduce((a, b) => (b.share.share > a.share.share ? b : a)),
      ];
      const met = rows.filter(({share}) => share.share >= 0.93 && share.share <= 0.97).length;
      return `Between 93 and 97 % in ${met} of ${rows.length} cases; the lowest is ${named(lowest)}, the highest ${named(highest)}.`;
    },
    note: "The lines stand at 93 and 97 %. Only scenarios that meet the interval's assumptions; the others are in the table.",
  },
  power: {
    title: "How often the report finds a link that is there",
    label: "Runs with “holds”",
    domain: [0, 1],
    bars: [0.8],
    numbers: (rows) => {
      const lowest = rows.reduce((a, b) => (b.share.share < a.share.share ? b : a));
      const met = rows.filter(({share}) => share.share >= 0.8).length;
      return `At least 80 % in ${met} of ${rows.length} cases; the lowest is ${named(lowest)}.`;
    },
    note: "The line stands at 80 %. Power depends on the effect, the noise and the weeks; the table gives what was planted.",
  },
};

const named = ({scenario, link, share}: CalibrationRow) =>
  `${percent(share.share)} (“${scenario}”, condition ${linkNumber(link)})`;

/**
 * One measure of the calibration as a figure, with its numbers in words.
 *
 * @example
 * display(calibrationFigure(run, "coverage", {width}))
 */
export function calibrationFigure(
  run: CalibrationRun,
  measure: CalibrationMeasure,
  {width}: {width: number},
): HTMLElement {
  const {title, numbers, note, ...options} = figures[measure];
  const rows = calibrationRows(run, measure);
  return plotFigure(calibrationPlot(rows, {width, ...options}), {
    title,
    numbers: numbers(rows),
    note: `${note} Dots are shares of ${run.runs} simulated loops, lines Wilson's 95 % intervals; 1, 2, 3a and 3b are the links of the cycle.`,
    name: `calibration-${measure}`,
    source: `Simulated, seed ${run.seed}, ${run.runs} loops a scenario`,
    locale: "en",
  });
}
