import * as fc from "fast-check";
import {describe, expect, it} from "vitest";
import {leverSliders} from "../../../../src/components/loop/levers/leverSliders.js";
import {leversSchema} from "../../../../src/domain/levers.js";
import type {Levers} from "../../../../src/domain/levers.js";
import {anyLevers} from "../../../domain/anyLevers.js";
import {leverSummary} from "./leverSummary.js";

const summary = leverSummary();
const slider = (name: string, levers: Levers = {}, locale: "en" | "ja" = "en") =>
  leverSliders(summary, levers, locale).find((each) => each.name === name)!;

describe("leverSliders", () => {
  it("says in words where each lever stands", () => {
    expect(slider("model", {model: 0.05}).text).toBe("+5\u00a0% from next week on");
    expect(slider("model", {model: 0.05}, "ja").text).toBe("来週から+5%");
    expect(slider("kpi", {kpi: -0.1, kpiOnce: true}).text).toBe("−10\u00a0% next week only");
    expect(slider("rows", {rows: 50_000}).text).toBe("50,000 rows (+50\u00a0%) next week");
    expect(slider("lost", {lost: 0.0125}).text).toBe("1.25\u00a0% a week");
    expect(slider("customer").text).toBe("0.80 (0.50 to 1.00) as estimated");
    expect(slider("customer", {links: {customer: 0}}).text).toBe("closed instead of 0.80");
    expect(slider("customer", {links: {customer: 1.2}}).text).toBe("1.20 instead of 0.80");
    expect(slider("horizon", {horizon: 26}).text).toBe("26 weeks");
  });

  it("says that a link without an estimate is closed, until it is set", () => {
    expect(slider("collection").text).toBe("no estimate, so closed");
    expect(slider("collection").at).toBe(0);
    expect(slider("collection", {links: {collection: 0.5}}).text).toBe("0.50; no estimate");
  });

  it("puts back one lever and leaves the others", () => {
    const levers: Levers = {model: 0.1, kpi: 0.1, kpiOnce: true, links: {customer: 0, business: 1}};
    expect(slider("model", levers).back()).toEqual({
      kpi: 0.1,
      kpiOnce: true,
      links: {customer: 0, business: 1},
    });
    expect(slider("kpi", levers).to(0)).toEqual({model: 0.1, links: {customer: 0, business: 1}});
    expect(slider("customer", levers).back().links).toEqual({business: 1});
    expect(slider("learning", {links: {learning: 1}}).back()).toEqual({});
    expect(slider("horizon", {horizon: 26}).to(52)).toEqual({});
  });

  it("cannot buy rows for a stock that is not measured", () => {
    const unmeasured = {...summary, start: {rows: null, values: {}}};
    const rows = leverSliders(unmeasured, {}, "en").find(({name}) => name === "rows")!;
    expect([rows.enabled, rows.text]).toEqual([false, "the rows at hand are not measured"]);
  });

  it("keeps the ends of a slider while it is moved, and its places valid levers", () => {
    fc.assert(
      fc.property(anyLevers, fc.double({min: 0, max: 1, noNaN: true}), (levers, share) => {
        for (const {name, min, max, at, to} of leverSliders(summary, levers, "en")) {
          expect(min <= at && at <= max, `${name}: ${at} within ${min} to ${max}`).toBe(true);
          if (["model", "kpi"].includes(name)) continue;
          const place =
            name === "horizon" ? Math.round(min + share * (max - min)) : min + share * (max - min);
          expect(leversSchema.safeParse(to(place)).success, name).toBe(true);
        }
      }),
      {seed: 20266, numRuns: 100},
    );
    const dragged = [-0.4, 0, 0.7].map((value) => slider("business", slider("business").to(value)));
    expect(dragged.map(({min, max}) => [min, max])).toEqual([
      [-0.5, 1.5],
      [-0.5, 1.5],
      [-0.5, 1.5],
    ]);
  });
});
