import {readFileSync} from "node:fs";
import {describe, expect, it} from "vitest";
import {clockReading} from "../../../src/components/workshop/clockReading.js";
import {readAgendaYaml} from "../../../src/domain/project/agendaYaml.js";
import type {SessionClock} from "../../../src/domain/project/session.js";
import {sessionTimes} from "../../../src/domain/project/sessionClock.js";

const file = "data/agendas/understanding.yaml";
const agenda = readAgendaYaml(readFileSync(file, "utf8"), {file});
const now = new Date(2026, 10, 28, 10, 0).getTime();
const read = (clock: SessionClock, locale: "en" | "ja" = "en") =>
  clockReading(agenda, sessionTimes(agenda, clock, now), {now, locale});
const since = (minutes: number) => new Date(now - minutes * 60_000).toISOString();

describe("What is read from a session's clock", () => {
  it("is the whole session before it begins, and no end that moves on with the time of day", () => {
    expect(read({step: null, since: null, spent: {}})).toEqual({
      step: undefined,
      stage: "before",
      place: "Not begun",
      name: "Understanding (about 2 hours)",
      purpose: agenda.parts[0]!.purpose.en,
      digits: "1:55:00",
      state: "",
      whole: "",
    });
  });

  it("is the step in hand, what is left of it and where the whole stands", () => {
    expect(read({step: "growth-cycle", since: since(4), spent: {}})).toMatchObject({
      stage: "running",
      place: "Step 1 of 8 · Understanding",
      name: "What the growth cycle is",
      digits: "6:00",
      state: "left",
      whole: "on time · would end at 11:51",
    });
  });

  it("says overtime, and that a clock stands, in words", () => {
    expect(read({step: "growth-cycle", since: since(13), spent: {}}, "ja")).toMatchObject({
      stage: "over",
      digits: "−3:00",
      state: "超過",
      whole: "3 分遅れ · 11:45 終了見込み",
    });
    const standing = read({step: "growth-cycle", since: null, spent: {"growth-cycle": 60_000}});
    expect(standing).toMatchObject({stage: "standing", digits: "9:00"});
    expect(standing.whole).toContain("The clock stands.");
  });
});
