import {describe, expect, it} from "vitest";
import {beginsAt} from "../../../src/components/workshop/beginsField.js";

const at = (day: number, hours: number, minutes: number) => new Date(2026, 10, day, hours, minutes).getTime();

describe("The begin of a session", () => {
  it("is now where nothing is given, and today's time where that is still to come", () => {
    expect(beginsAt("", at(28, 9, 0))).toBe(at(28, 9, 0));
    expect(beginsAt("09:30", at(28, 9, 0))).toBe(at(28, 9, 30));
    expect(beginsAt("09:00", at(28, 9, 0))).toBe(at(28, 9, 0));
  });

  it("is now where the session is late by an hour at most, and tomorrow where that time is long past", () => {
    expect(beginsAt("09:30", at(28, 9, 40))).toBe(at(28, 9, 40));
    expect(beginsAt("09:30", at(28, 10, 31))).toBe(at(29, 9, 30));
  });
});
