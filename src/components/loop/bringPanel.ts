import type {Fault} from "../../domain/errors.js";
import type {Locale, Text} from "../../domain/texts.js";
import {element} from "../element.js";
import {formatPercent} from "../format.js";
import {faultList} from "./faultList.js";
import {loopWords} from "./loopWords.js";

/** How reading is told and stopped, and the place that there is for a question. */
export interface BringTools {
  signal: AbortSignal;
  /** In pixels. */
  width: number;
  locale: Locale;
  /** Told the share done, from 0 to 1, and what is being done. */
  onProgress: (share: number, doing: Text) => void;
}

/**
 * What comes of files: a loop that is shown now, faults to correct, a question to the person that answers by itself, or nothing.
 */
export type Brought =
  {title: Text; notes: Text[]} | {faults: readonly Fault[]} | {ask: Question} | {nothing: true};

/** A form that the panel shows, in whatever size and language the page has. */
export type Question = HTMLElement & {update(options: {width: number; locale: Locale}): void};

export interface BringPanel extends HTMLElement {
  /** Shows the panel, and brings it into sight. */
  open(): void;
  update(options: {width: number; locale: Locale}): void;
  /** Runs something of the panel's own, such as counting what a person has mapped, with progress, a stop and its outcome. */
  run(work: (tools: BringTools) => Promise<Brought>): Promise<void>;
}

/** Work that is done sooner, in milliseconds, shows no progress. */
const delay = 200;

/**
 * Where a person brings files, chosen or dropped anywhere on the page. Nothing leaves the browser. Long reading shows its progress and
 * can be stopped; faults are all listed, and what was shown before stays.
 *
 * @param options.bring Reads the files.
 * @example
 * const panel = display(bringPanel({bring, locale: "en"}));
 */
export function bringPanel({
  bring,
  locale: initial = "en",
}: {
  bring: (files: File[], tools: BringTools) => Promise<Brought>;
  locale?: Locale;
}): BringPanel {
  let locale = initial;
  let width = 640;
  let question: Question | null = null;
  let running: AbortController | null = null;
  let drawOutcome: (() => void) | null = null;
  const input = element("input", {
    type: "file",
    multiple: "",
    accept: ".csv,.tsv,.txt,.parquet,.arrow,.feather,.jsonl,.ndjson,.json,.xlsx,.yaml,.yml,.md",
    "data-role": "loop-files",
  });
  const heading = element("h2", {});
  const hint = element("span", {});
  const area = element("label", {class: "loop-files"}, hint, input);
  const bar = element("progress", {max: "1", value: "0"});
  const doing = element("span", {});
  const stop = element("button", {type: "button", class: "pill", "data-role": "stop-reading"});
  const progress = element("p", {class: "reading", hidden: ""}, bar, doing, stop);
  const outcome = element("div", {class: "outcome"});
  const notice = element("div", {"aria-live": "polite"});
  const root = Object.assign(
    element(
      "section",
      {class: "bring-panel card", "data-role": "bring-panel"},
      heading,
      area,
      progress,
      notice,
      outcome,
    ),
    {
      open() {
        root.hidden = false;
        root.scrollIntoView({block: "nearest"});
        input.focus();
      },
      update(next: {width: number; locale: Locale}) {
        locale = next.locale;
        // Padding and border of the card.
        width = Math.max(280, next.width - 34);
        draw();
        question?.update({width, locale});
      },
      run,
    },
  );
  root.hidden = true;

  function draw() {
    root.lang = locale;
    heading.textContent = loopWords.own[locale];
    hint.textContent = loopWords.bring[locale];
    stop.textContent = loopWords.stop[locale];
    bar.setAttribute("aria-label", loopWords.reading[locale]);
    drawOutcome?.();
  }

  async function run(work: (tools: BringTools) => Promise<Brought>) {
    running?.abort();
    root.hidden = false;
    const mine = (running = new AbortController());
    const shown = setTimeout(() => (progress.hidden = false), delay);
    bar.removeAttribute("value");
    doing.textContent = loopWords.reading[locale];
    const onProgress: BringTools["onProgress"] = (share, what) => {
      if (running !== mine) return;
      bar.value = share;
      doing.textContent = `${what[locale]} ${formatPercent(Math.round(100 * share) / 100, locale)}`;
    };
    try {
      const brought = await work({signal: mine.signal, onProgress, width, locale});
      if (running === mine) show(brought);
    } catch (error) {
      if (running === mine) fail(mine.signal.aborted ? null : error);
    } finally {
      clearTimeout(shown);
      if (running === mine) progress.hidden = true;
    }
  }

  /** A question that stands keeps what the person answered, and the focus within it; only another question or a loop ends it. */
  function show(brought: Brought) {
    root.dataset["outcome"] = Object.keys(brought)[0];
    if (!("faults" in brought)) question = "ask" in brought ? brought.ask : null;
    drawOutcome = () => notice.replaceChildren(...words(brought));
    drawOutcome();
    if (question === null) outcome.replaceChildren();
    else if (!outcome.contains(question)) outcome.replaceChildren(question);
  }

  function words(brought: Brought): HTMLElement[] {
    if ("faults" in brought) return [faultList(brought.faults, {locale})];
    if ("ask" in brought || "nothing" in brought) return [];
    return [
      element("p", {class: "taken"}, `${loopWords.taken[locale]} ${brought.title[locale]}`),
      ...brought.notes.map((note) => element("p", {class: "note"}, note[locale])),
    ];
  }

  function fail(error: unknown) {
    root.dataset["outcome"] = error === null ? "stopped" : "failed";
    const message = element("p", error === null ? {} : {role: "alert"});
    const reason = error instanceof Error ? error.message : String(error);
    drawOutcome = () => {
      message.textContent =
        error === null ? loopWords.stopped[locale] : `${loopWords.notComputed[locale]} ${reason}`;
    };
    drawOutcome();
    notice.replaceChildren(message);
  }

  const take = (list: Iterable<File>) => {
    const files = [...list];
    // The same files can be chosen again once they are corrected.
    input.value = "";
    if (files.length > 0) void run((tools) => bring(files, tools));
  };

  stop.addEventListener("click", () => running?.abort());
  input.addEventListener("input", (event) => event.stopPropagation());
  input.addEventListener("change", () => take(input.files ?? []));
  const hasFiles = ({dataTransfer}: DragEvent) => dataTransfer?.types.includes("Files") ?? false;
  window.addEventListener("dragover", (event) => {
    if (!hasFiles(event)) return;
    event.preventDefault();
    root.hidden = false;
    area.dataset["over"] = "";
  });
  window.addEventListener("dragleave", (event) => {
    if (event.relatedTarget === null) delete area.dataset["over"];
  });
  window.addEventListener("drop", (event) => {
    if (!hasFiles(event)) return;
    event.preventDefault();
    delete area.dataset["over"];
    take(event.dataTransfer?.files ?? []);
  });
  draw();
  return root;
}
