import type {Agenda, AgendaStep} from "../../domain/project/agenda.js";
import type {SessionTimes} from "../../domain/project/sessionClock.js";
import type {Locale} from "../../domain/texts.js";
import {behindText} from "./behindText.js";
import {countdownText, timeText} from "./clockTexts.js";
import {clockWords as words, endText, placeText} from "./clockWords.js";

/** What the facilitator and the projector both show of the clock, as texts. */
export interface ClockReading {
  /** In hand; undefined before the session. */
  step: AgendaStep | undefined;
  stage: "before" | "running" | "standing" | "over";
  /** Which step of how many, and of which part. */
  place: string;
  name: string;
  purpose: string;
  /** Minutes and seconds that are left, and what they are. */
  digits: string;
  state: string;
  /** Where the whole session stands; empty before it. */
  whole: string;
}

/**
 * Reads a session's clock. Before the session it shows the whole of it: its title, its first part's purpose, its length.
 *
 * @param now Milliseconds since 1970.
 * @example
 * clockReading(agenda, sessionTimes(agenda, clock, now), {now, locale: "en"}).digits // "−3:10"
 */
export function clockReading(
  agenda: Agenda,
  times: SessionTimes,
  {now, locale}: {now: number; locale: Locale},
): ClockReading {
  const at = times.steps.findIndex(({place}) => place === "now");
  const step = times.steps[at]?.step;
  if (step === undefined)
    return {
      step,
      stage: "before",
      place: words.notBegun[locale],
      name: agenda.title[locale],
      purpose: agenda.parts[0]!.purpose[locale],
      digits: countdownText(times.planned),
      state: "",
      whole: "",
    };
  const part = agenda.parts.find(({steps}) => steps.includes(step))!;
  const left = times.left!;
  const isOver = Math.ceil(left / 1000) < 0;
  return {
    step,
    stage: isOver ? "over" : times.isRunning ? "running" : "standing",
    place: placeText(at, times.steps.length, part.name[locale], locale),
    name: step.name[locale],
    purpose: step.purpose[locale],
    digits: countdownText(left),
    state: words[isOver ? "over" : "left"][locale],
    whole: [
      behindText(times.behind, locale),
      endText(timeText(times.ends, locale, now), locale),
      ...(times.isRunning ? [] : [words.stands[locale]]),
    ].join(" · "),
  };
}
