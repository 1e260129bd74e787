import {describe, expect, it} from "vitest";
import {behindText} from "../../../src/components/workshop/behindText.js";
import {countdownText, lengthText, timeText} from "../../../src/components/workshop/clockTexts.js";

describe("A clock's text", () => {
  it.each([
    [600_000, "10:00"],
    [599_001, "10:00"],
    [1, "0:01"],
    [0, "0:00"],
    [-999, "0:00"],
    [-1000, "−0:01"],
    [-190_000, "−3:10"],
    [3_661_000, "1:01:01"],
    [-3_600_000, "−1:00:00"],
  ])("counts %i ms down as %s", (left, text) => expect(countdownText(left)).toBe(text));

  it("tells lengths in minutes, and in hours beyond two", () => {
    expect(lengthText(115 * 60_000, "en")).toBe("115 min");
    expect(lengthText(180 * 60_000, "en")).toBe("3 h");
    expect(lengthText(415 * 60_000, "ja")).toBe("6 時間 55 分");
  });

  it("says late, early and on time in words", () => {
    expect(behindText(180_000, "en")).toBe("3 min behind");
    expect(behindText(-180_000, "ja")).toBe("3 分早い");
    expect(behindText(20_000, "en")).toBe("on time");
  });

  it("names the day where it is another one", () => {
    const noon = new Date(2026, 10, 28, 12, 0).getTime();
    expect(timeText(noon + 3_900_000, "en", noon)).toBe("13:05");
    expect(timeText(noon + 86_400_000, "en", noon)).toMatch(/Sun.*12:00/);
  });
});
