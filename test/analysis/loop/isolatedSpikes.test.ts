import {describe, expect, it} from "vitest";
import {isolatedSpikes} from "../../../src/analysis/loop/isolatedSpikes.js";

const calm = [1, 1.1, 1, 0.9, 1, 1.1, 1, 1.1, 0.9, 1];

describe("isolatedSpikes", () => {
  it("finds nothing in a calm series, a constant one, or one too short to have neighbours", () => {
    expect(isolatedSpikes(calm)).toEqual([]);
    expect(isolatedSpikes([5, 5, 5, 5])).toEqual([]);
    expect(isolatedSpikes([1, 9])).toEqual([]);
  });

  it("finds a leap up and a leap down that return", () => {
    expect(isolatedSpikes([...calm, 9, ...calm, -9, ...calm])).toEqual([10, 21]);
  });

  it("takes a step that stays for no spike", () => {
    expect(isolatedSpikes([...calm, ...calm.map((value) => value + 9)])).toEqual([]);
  });

  it("passes over places beside a missing value", () => {
    expect(isolatedSpikes([...calm, 9, NaN, ...calm])).toEqual([]);
  });
});
