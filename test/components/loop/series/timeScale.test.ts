import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {timeScale} from "../../../../src/components/loop/series/timeScale.js";
import {indexesOf, periodOf} from "../../../../src/components/loop/series/periodRange.js";
import {addPeriods, formatDate} from "../../../../src/domain/calendar.js";
import type {Cadence} from "../../../../src/domain/loop.js";

const series = fc
  .tuple(fc.constantFrom<Cadence>("day", "week", "month"), fc.integer({min: 2, max: 400}))
  .map(([cadence, length]) => Array.from({length}, (_, t) => formatDate(addPeriods(18_631, t, cadence))));
const axis = {left: 56, right: 900};

describe("timeScale", () => {
  it("runs from end to end, and a place finds the period it came from", () => {
    fc.assert(
      fc.property(series, fc.nat(), (periods, seed) => {
        const scale = timeScale(periods, axis);
        const index = seed % periods.length;
        expect(scale.at(0)).toBe(56);
        expect(scale.at(periods.length - 1)).toBe(900);
        expect(scale.nearest(scale.at(index))).toBe(index);
      }),
      {seed: 21},
    );
  });

  it("finds the period nearest to any place, within the axis or beside it", () => {
    fc.assert(
      fc.property(series, fc.double({min: -200, max: 1200, noNaN: true}), (periods, x) => {
        const scale = timeScale(periods, axis);
        const distances = periods.map((_, t) => Math.abs(scale.at(t) - x));
        expect(distances[scale.nearest(x)]).toBeCloseTo(Math.min(...distances), 6);
      }),
      {seed: 22},
    );
  });

  it("snaps every stretch to at least two periods of the series, in order", () => {
    const place = fc.double({min: 0, max: 1000, noNaN: true});
    fc.assert(
      fc.property(series, place, place, (periods, a, b) => {
        const [first, last] = timeScale(periods, axis).snap([a, b]);
        expect(first).toBeGreaterThanOrEqual(0);
        expect(last).toBeGreaterThan(first);
        expect(last).toBeLessThan(periods.length);
      }),
      {seed: 23},
    );
  });
});

describe("indexesOf and periodOf", () => {
  it("lead back to the same periods", () => {
    fc.assert(
      fc.property(series, fc.nat(), fc.nat(), (periods, a, b) => {
        const [first, last] = [a % periods.length, b % periods.length].sort((x, y) => x - y);
        const period = periodOf(periods, [first, last]);
        const isPart = last > first && last - first + 1 < periods.length;
        expect(period === null).toBe(!isPart);
        expect(indexesOf(periods, period)).toEqual(isPart ? [first, last] : [0, periods.length - 1]);
      }),
      {seed: 24},
    );
  });

  it("take all periods where a range leaves fewer than two", () => {
    const periods = ["2024-01-01", "2024-01-08", "2024-01-15"];
    expect(indexesOf(periods, {from: "2024-01-02", to: "2024-01-09"})).toEqual([0, 2]);
    expect(indexesOf(periods, {from: "2030-01-01", to: "2031-01-01"})).toEqual([0, 2]);
    expect(indexesOf(periods, {from: "2024-01-15", to: "2024-01-01"})).toEqual([0, 2]);
    expect(indexesOf(periods, {from: "2023-01-02", to: "2024-01-09"})).toEqual([0, 1]);
  });
});
