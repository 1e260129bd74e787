import {describe, expect, it} from "vitest";
import {choiceEchoes} from "../../../../src/components/loop/series/choiceEchoes.js";

const a = {from: "2024-01-01", to: "2024-02-05"};
const b = {from: "2024-01-08", to: "2024-02-05"};

describe("choiceEchoes", () => {
  it("shows what comes from elsewhere, again and again", () => {
    const echoes = choiceEchoes(null);
    expect([null, a, a, null].map((period) => echoes.isNews(period))).toEqual([true, true, true, true]);
  });

  it("does not let the echo of an older choice undo a newer one", () => {
    const echoes = choiceEchoes(null);
    echoes.chosen(a);
    echoes.chosen(b);
    expect(echoes.isNews(null)).toBe(false);
    expect(echoes.isNews(a)).toBe(false);
    expect(echoes.isNews(a)).toBe(false);
    expect(echoes.isNews(b)).toBe(true);
    expect(echoes.isNews(null)).toBe(true);
  });

  it("takes the echo of the newest choice for that of all before it", () => {
    const echoes = choiceEchoes(null);
    echoes.chosen(a);
    echoes.chosen(b);
    expect(echoes.isNews(b)).toBe(true);
    expect(echoes.isNews(a)).toBe(true);
  });

  it("shows a period from elsewhere while a choice is on its way, and any with other data", () => {
    const echoes = choiceEchoes(null);
    echoes.chosen(a);
    expect(echoes.isNews(b)).toBe(true);
    echoes.chosen(a);
    echoes.forget(null);
    expect(echoes.isNews(null)).toBe(true);
  });
});
