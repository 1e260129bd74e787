import {expect} from "vitest";
import {checkNames} from "../../../src/analysis/loop/report.js";
import type {Estimate, LoopReport} from "../../../src/analysis/loop/report.js";

/** Keys that may be null, and only they. */
const nullable = new Set([
  "elasticity",
  "lag",
  "p",
  "passed",
  "statistic",
  "needed",
  "amount",
  "doubling",
  "gain",
  "turnover",
  "bottleneck",
  "delay",
]);

const verdictsWithoutEstimate = ["unclear", "no-data"];

/** Words that a person must never read in a sentence. */
export const unreadable = /NaN|undefined|null|Infinity|∞|\[object|\$\{/;

/**
 * Expects a report that can be shown as it is: every number finite, null only where it is documented, intervals in order, p-values
 * from 0 to 1, all six checks or none, sentences without `NaN`, a reason for every link, and the same after a trip as JSON.
 */
export function expectSound(report: LoopReport): void {
  expectFinite(report);
  expect(JSON.parse(JSON.stringify(report))).toEqual(report);
  for (const [name, link] of Object.entries(report.links)) {
    expect(link.reasons.length, `${name} has no reason`).toBeGreaterThan(0);
    if (link.elasticity === null) {
      expect(verdictsWithoutEstimate).toContain(link.verdict);
      expect(link.p, `${name} has a p-value without an estimate`).toBeNull();
    } else expectOrdered(link.elasticity);
    if (link.doubling !== null) expectOrdered(link.doubling);
    for (const p of [link.p, ...link.checks.map((check) => check.p)])
      if (p !== null) expect(p >= 0 && p <= 1, `${name}: p = ${p}`).toBe(true);
    expect([[], [...checkNames]]).toContainEqual(link.checks.map((check) => check.name));
    if (link.evidence === "none") expect(link.elasticity).toBeNull();
    if (link.verdict === "no-data") expect(link.evidence).toBe("none");
    if (link.lag !== null) expect(Number.isInteger(link.lag) && link.lag >= 0).toBe(true);
    if (link.needed !== null && link.needed.amount !== null) expect(link.needed.amount).toBeGreaterThan(0);
  }
  if (report.gain !== null) expect(report.gain.low <= report.gain.high).toBe(true);
}

function expectOrdered({value, low, high}: Estimate) {
  expect(low <= value && value <= high, `${low} ≤ ${value} ≤ ${high}`).toBe(true);
}

function expectFinite(value: unknown, path = "report"): void {
  if (typeof value === "number") expect(Number.isFinite(value), `${path} is ${value}`).toBe(true);
  else if (typeof value === "string") {
    expect(value, path).not.toMatch(unreadable);
    expect(value.trim(), path).not.toBe("");
  } else if (value === null) expect(nullable, `${path} is null`).toContain(path.split(".").at(-1));
  else if (typeof value === "object")
    for (const [key, part] of Object.entries(value)) expectFinite(part, `${path}.${key}`);
  else expect(typeof value, path).toBe("boolean");
}
