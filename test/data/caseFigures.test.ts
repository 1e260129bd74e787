import {readFile} from "node:fs/promises";
import {describe, expect, it} from "vitest";
import {readCases} from "../../loaders/readCases.js";
import type {CaseStudy, Text} from "../../src/domain/index.js";
import type {CaseFigure} from "./caseFigure.js";
import {numbersOf} from "./numbersOf.js";

/*
 * The table says for every figure of a case in which sentence of which seed document it stands. The seeds are not part of
 * this repository, so what is tested here is that cases, table and quotes agree; that the quotes stand in the seeds is
 * checked by `checkQuotes.ts` beside it, for those who have them.
 *
 * A case whose sources are not seeds has its figures from elsewhere and is not held against the table.
 */
const figures = JSON.parse(
  await readFile(new URL("caseFigures.json", import.meta.url), "utf8"),
) as CaseFigure[];
const cases = (await readCases("data/cases")).filter(({sources}) =>
  sources.some(({seed}) => seed !== undefined),
);
const figuresOf = (id: string) => figures.filter((figure) => figure.case === id);

/** Every text of a case but those that say where it was read, which hold the numbers of lines. */
function textsOf(study: CaseStudy): Text[] {
  const collect = (value: unknown): Text[] => {
    if (value === null || typeof value !== "object") return [];
    if ("en" in value && "ja" in value) return [value as Text];
    return Object.values(value).flatMap(collect);
  };
  return collect({...study, sources: []});
}

/** What the metrics hold, as rows of the table. */
const metricRows = (study: CaseStudy) =>
  study.metrics.flatMap((metric) =>
    (["before", "after", "change"] as const).flatMap((field) => {
      const value = metric[field];
      return value === undefined
        ? []
        : [
            `${metric.name.en} | ${field} | ${value} ${field === "change" && metric.relative ? "%" : metric.unit.en}`,
          ];
    }),
  );

describe.each(cases.map((study) => [study.id, study] as const))("%s", (id, study) => {
  it("has in its metrics the figures of the table, all of them and no other", () => {
    const rows = figuresOf(id)
      .filter(({metric}) => metric !== null)
      .map(({metric, field, value, unit}) => `${metric} | ${field} | ${value} ${unit}`);
    expect(metricRows(study).sort()).toEqual(rows.sort());
  });

  it("has in its texts no number that the table lacks, and every figure that the table gives to the texts", () => {
    const numbers = new Set(textsOf(study).flatMap(({en}) => numbersOf(en)));
    const known = new Set(figuresOf(id).map(({value}) => Math.abs(value)));
    expect([...numbers].filter((number) => !known.has(number))).toEqual([]);
    const textual = figuresOf(id).filter(({metric}) => metric === null);
    expect(textual.filter(({value}) => !numbers.has(value))).toEqual([]);
  });

  it("gives the same numbers in English and in Japanese", () => {
    for (const {en, ja} of textsOf(study)) expect(numbersOf(ja), en).toEqual(numbersOf(en));
  });

  it("takes its figures from the seeds that it names", () => {
    const seeds = study.sources.map(({seed}) => seed);
    for (const {seed} of figuresOf(id)) expect(seeds).toContain(seed);
  });
});

describe("the table of figures", () => {
  it("speaks only of cases that exist", () => {
    const ids = cases.map(({id}) => id);
    expect(figures.filter((figure) => !ids.includes(figure.case))).toEqual([]);
  });

  it.each(figures.map((figure) => [figure.case, figure.value, figure.unit, figure] as const))(
    "%s: %d %s is what its quote writes, or says why it is right",
    (_id, value, _unit, {quote, because}) => {
      expect(numbersOf(quote).includes(Math.abs(value))).toBe(because === undefined);
    },
  );
});
