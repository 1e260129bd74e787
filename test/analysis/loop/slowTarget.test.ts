import {describe, expect, it} from "vitest";
import {analyzeLoop} from "../../../src/analysis/index.js";
import {addPeriods, formatDate, parseDate, parseLoop} from "../../../src/domain/index.js";
import {createRandom} from "../../../src/analysis/statistics/random.js";

/** A target that forgets 15 % of a shock a week, which a source moves little by little: in the long run by `effect` per cent for one. */
function slowLoop(seed: number, effect: number) {
  const random = createRandom(seed);
  const first = parseDate("2021-01-04")!;
  const [burnIn, weeks, forgets] = [50, 156, 0.15];
  const source: number[] = [];
  let target = 0;
  const series = [];
  for (let t = 0; t < burnIn + weeks; t++) {
    source.push(0.05 * random.normal());
    target =
      (1 - forgets) * target +
      forgets * effect * (source[t - 2] ?? 0) +
      0.01 * Math.sqrt(1 - (1 - forgets) ** 2) * random.normal();
    if (t >= burnIn)
      series.push({
        period: formatDate(addPeriods(first, t - burnIn, "week")),
        experience: 100 * Math.exp(source[t]!),
        users: 1000 * Math.exp(target),
      });
  }
  const measures = {
    customer_experience: {column: "experience", unit: "index"},
    business_kpi: {column: "users", unit: "people"},
  };
  return parseLoop({manifest: {cadence: "week", measures}, series});
}

describe("analyzeLoop", () => {
  it("does not call a gradual effect on a slow target none, of which one delay shows next to nothing", () => {
    const verdicts = Array.from({length: 20}, (_, i) => {
      const {verdict, reasons} = analyzeLoop(slowLoop(1000 + i, 0.2), {draws: 100}).links.business;
      return {verdict, hidden: reasons.some((reason) => reason.includes("forgets slowly"))};
    });
    expect(verdicts.filter(({verdict}) => verdict === "fails")).toEqual([]);
    expect(verdicts.some(({hidden}) => hidden)).toBe(true);
  });
});
