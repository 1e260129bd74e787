import fc from "fast-check";
import {describe, expect, test} from "vitest";
import type {Fault} from "../../../src/domain/errors.js";
import {manifestSchema} from "../../../src/domain/loop.js";
import type {Manifest} from "../../../src/domain/loop.js";
import type {Mapping} from "../../../src/domain/mapping.js";
import {manifestYaml} from "../../../src/domain/mapping/manifestYaml.js";
import {proposeMapping} from "../../../src/domain/mapping/proposeMapping.js";
import {parseLoopFiles} from "../../../src/domain/parseLoopFiles.js";
import {parseYaml} from "../../../src/domain/parseYaml.js";
import {column, dates, events, share, table, times} from "./describe.js";

const read = (yaml: string) => {
  const faults: Fault[] = [];
  const manifest = parseYaml("loop.yaml", yaml, faults);
  expect(faults).toEqual([]);
  return manifestSchema.parse(manifest);
};

// Names as people give them, and those that YAML would take for something else.
const name = fc
  .oneof(
    fc.constantFrom(
      "yes",
      "null",
      "12",
      "2024-01-01",
      "# no comment",
      "a: b",
      "- x",
      "'",
      '"',
      "満足度 [%]",
      "{en}",
    ),
    fc.string({unit: "grapheme", minLength: 1, maxLength: 30}),
    fc.string({minLength: 1, maxLength: 200}),
  )
  .map((text) => text.trim())
  .filter((text) => text !== "");
const text = fc.oneof(
  name.map((both) => ({en: both, ja: both})),
  fc.record({en: name, ja: name}),
);
const measure = fc.record(
  {
    column: name,
    unit: name,
    label: text,
    better: fc.constantFrom("higher" as const, "lower" as const),
    transform: fc.constantFrom("log" as const, "logit" as const, "none" as const),
    se: name,
  },
  {requiredKeys: ["column", "unit", "better", "transform"]},
);
const trainingRows = fc.record(
  {
    column: name,
    unit: name,
    label: text,
    better: fc.constant("higher" as const),
    transform: fc.constant("log" as const),
    kind: fc.constantFrom("stock" as const, "flow" as const),
  },
  {requiredKeys: ["column", "unit", "better", "transform", "kind"]},
);
const manifest: fc.Arbitrary<Manifest> = fc.record(
  {
    id: fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,20}$/),
    title: text,
    product: name,
    synthetic: fc.boolean(),
    generator: name,
    source: name,
    cadence: fc.constantFrom("day" as const, "week" as const, "month" as const),
    customer_problem: text,
    business_problem: text,
    solution: text,
    measures: fc.record(
      {
        model_quality: measure,
        customer_experience: measure,
        business_kpi: measure,
        training_rows: trainingRows,
      },
      {requiredKeys: []},
    ),
    covariates: fc.array(name, {maxLength: 3}),
  },
  {requiredKeys: ["generator", "synthetic", "cadence", "measures", "covariates"]},
);

describe("manifestYaml(mapping)", () => {
  test("reads back as the same manifest, whatever stands in it", () => {
    fc.assert(
      fc.property(manifest, name, (given, file) => {
        const source = given.measures.model_quality?.column ?? "x";
        const mapping: Mapping = {
          manifest: given,
          tables: [
            {
              file,
              time: "t",
              dateForm: "iso",
              numberForm: "point",
              rows: "periods",
              columns: [{from: source, count: "value", to: source}],
            },
          ],
        };
        expect(read(manifestYaml(mapping))).toEqual(given);
      }),
      {seed: 20261122, numRuns: 200},
    );
  });

  test("is what a person would write", () => {
    const {mapping} = proposeMapping([
      table("weeks.csv", [dates("week"), column("rmse"), share("liked"), column("ad_spend")]),
      events("orders.csv", [times("at"), column("customer_id")]),
    ]);
    expect(manifestYaml(mapping)).toBe(`id: weeks
title: weeks
cadence: week
measures:
  model_quality:
    column: rmse # rmse in weeks.csv
    unit: points
    label: RMSE
    better: lower
    transform: log
  customer_experience:
    column: liked # liked in weeks.csv
    unit: share
    label: Liked
    better: higher
    transform: logit
  business_kpi:
    column: active_users # different values of customer_id in orders.csv, by week
    unit: people
    label: {en: Active people, ja: 利用者数}
    better: higher
    transform: log
  training_rows:
    column: rows # rows in orders.csv, by week
    unit: rows
    label: {en: Rows of orders, ja: ordersの行数}
    kind: flow
covariates: [ad_spend]
`);
  });

  test("makes a folder that the pipeline reads", () => {
    const {mapping} = proposeMapping([table("w.csv", [dates("week"), share("ctr"), column("orders")])]);
    const loop = parseLoopFiles({
      "loop.yaml": manifestYaml(mapping),
      "series.csv": "period,ctr,orders\n2024-01-01,0.2,40\n2024-01-08,0.3,44\n",
    });
    expect(loop.columns).toEqual({ctr: [0.2, 0.3], orders: [40, 44]});
    expect(loop.measures.customer_experience!.transform).toBe("logit");
  });

  test("carries the comments it is given, each on its line", () => {
    const {mapping} = proposeMapping([table("w.csv", [dates("week"), share("ctr")])]);
    const yaml = manifestYaml(mapping, {
      cadence: "one row\na week",
      "measures.business_kpi.unit": "not there",
    });
    expect(yaml).toContain("cadence: week # one row a week\n");
    expect(yaml).not.toContain("not there");
  });
});
