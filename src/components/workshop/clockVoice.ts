import type {SessionTimes} from "../../domain/project/sessionClock.js";
import type {Locale} from "../../domain/texts.js";
import {element} from "../element.js";
import {clockWords as words} from "./clockWords.js";

/** Tells the ear what the eye sees change: a new step, one minute left, the end; never every second. */
export interface ClockVoice {
  node: HTMLElement;
  /** Told the times whenever they are reckoned. What holds when it is first told is no news. */
  hear: (times: SessionTimes) => void;
}

/**
 * Makes the voice, silent until something changes.
 *
 * @example
 * const voice = clockVoice({locale});
 * root.append(voice.node);
 */
export function clockVoice({locale}: {locale: Locale}): ClockVoice {
  const node = element("p", {class: "hidden-words", role: "status", "data-role": "clock-voice"});
  let before: {step: string | undefined; stage: Stage} | null = null;
  return {
    node,
    hear({steps, left, isRunning}) {
      const step = steps.find(({place}) => place === "now")?.step;
      const now = {step: step?.id, stage: stageOf(left)};
      const last = before;
      before = now;
      if (last === null || step === undefined) return;
      if (last.step !== now.step) node.textContent = `${words.now[locale]} ${step.name[locale]}`;
      else if (isRunning && last.stage !== now.stage && now.stage !== "early")
        node.textContent = `${words[now.stage === "late" ? "oneMinute" : "timeIsUp"][locale]} ${step.name[locale]}`;
    },
  };
}

type Stage = "early" | "late" | "over";

const stageOf = (left: number | null): Stage =>
  left === null || left > 60_000 ? "early" : left > 0 ? "late" : "over";
