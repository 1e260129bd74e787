/** Milliseconds after which a computation is said to be under way, and is given up for a newer one. */
const SLOW = 200;
/** Milliseconds without a new question after which the answer is computed again, exactly. */
const QUIET = 250;

/** How a computation is followed and given up. */
export interface Running {
  signal: AbortSignal;
  onProgress: (share: number) => void;
}

export interface LatestRunOptions<Question, Answer> {
  /** Rejects where `signal` is aborted. `exact` asks for the slow, exact answer. */
  compute(question: Question, exact: boolean, running: Running): Promise<Answer>;
  show(answer: Answer, question: Question): void;
  /** Is told the share done once 200 ms have passed, and null when nothing is under way any more. */
  progress(share: number | null): void;
  failed(error: unknown): void;
}

/** Answers questions that come faster than they can be answered: the newest counts. */
export interface LatestRun<Question> {
  ask(question: Question): void;
  /** Gives up whatever is under way; what is shown stays. */
  cancel(): void;
}

/**
 * A question is answered quickly first and, when no other has come for a quarter of a second, exactly. One computation runs at a time. A newer
 * question gives up an exact answer at once and a quick one once it has taken 200 ms; a quick one that is about to be there is
 * shown, so that a figure follows a slider that never rests. Of the questions that wait only the newest is ever computed.
 *
 * @example
 * const run = latestRun({compute, show, progress, failed});
 * slider.addEventListener("input", () => run.ask(slider.valueAsNumber));
 */
export function latestRun<Question, Answer>({
  compute,
  show,
  progress,
  failed,
}: LatestRunOptions<Question, Answer>): LatestRun<Question> {
  let current: {controller: AbortController; exact: boolean; started: number} | null = null;
  let next: {question: Question} | null = null;
  let quiet: ReturnType<typeof setTimeout> | undefined;

  function start(question: Question, exact: boolean) {
    const mine = {controller: new AbortController(), exact, started: performance.now()};
    current = mine;
    let share = 0;
    const slow = setTimeout(() => {
      progress(share);
    }, SLOW);
    const end = () => {
      clearTimeout(slow);
      if (current !== mine) return false;
      current = null;
      progress(null);
      return true;
    };
    const onProgress = (done: number) => {
      share = done;
      if (current === mine && performance.now() - mine.started >= SLOW) progress(share);
    };
    compute(question, exact, {signal: mine.controller.signal, onProgress}).then(
      (answer) => {
        if (!end()) return;
        show(answer, question);
        if (next !== null) startNext();
        else if (!exact) quiet = setTimeout(() => start(question, true), QUIET);
      },
      (error: unknown) => {
        if (!end()) return;
        failed(error);
        if (next !== null) startNext();
      },
    );
  }

  function startNext() {
    const {question} = next!;
    next = null;
    start(question, false);
  }

  function giveUp() {
    const stale = current;
    current = null;
    stale?.controller.abort();
    if (stale !== null) progress(null);
  }

  return {
    ask(question) {
      clearTimeout(quiet);
      next = {question};
      if (current !== null && !current.exact && performance.now() - current.started < SLOW) return;
      giveUp();
      startNext();
    },
    cancel() {
      clearTimeout(quiet);
      next = null;
      giveUp();
    },
  };
}
