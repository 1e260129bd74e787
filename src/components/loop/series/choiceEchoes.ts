import type {Period} from "../../../domain/loopState.js";

/** Decides which of the periods that a page hands to a view are news. */
export interface ChoiceEchoes {
  /** The person has chosen a period in the view. */
  chosen(period: Period | null): void;
  /** Whether a period that the page hands over should be shown. */
  isNews(period: Period | null): boolean;
  /** Other data: nothing that was chosen before counts. */
  forget(period: Period | null): void;
}

/**
 * A page hands every choice back to the view once it has acted on it, which takes a while. A second choice made meanwhile must not be
 * undone by the echo of the first, nor by the period from before, handed over again with another width.
 *
 * @param given The period that the view was made with.
 * @example
 * const echoes = choiceEchoes(null);
 * echoes.chosen(a); echoes.chosen(b);
 * echoes.isNews(a) // false: b was chosen since
 */
export function choiceEchoes(given: Period | null): ChoiceEchoes {
  let pending: string[] = [];
  let last = key(given);
  return {
    chosen(period) {
      pending.push(key(period));
    },
    isNews(period) {
      const next = key(period);
      const echo = pending.indexOf(next);
      if (echo >= 0) pending = pending.slice(echo + 1);
      else if (next !== last) pending = [];
      last = next;
      return pending.length === 0;
    },
    forget(period) {
      pending = [];
      last = key(period);
    },
  };
}

const key = (period: Period | null) => (period === null ? "" : `${period.from}/${period.to}`);
