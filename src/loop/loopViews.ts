import {FileAttachment} from "observablehq:stdlib";
import type {LinkFigure, LoopSummary} from "../analysis/index.js";
import type {FileBytes} from "../components/loop/loopFilesInput.js";
import type {LoopSettings} from "../components/loop/loopSettings.js";
import type {Fault} from "../domain/errors.js";
import type {LinkName} from "../domain/links.js";
import type {LoopDataset} from "../domain/loop.js";
import type {Locale} from "../domain/texts.js";
import {analyzeInWorker} from "./analyzeInWorker.js";

/** All that the page shows of a loop. */
export interface LoopView {
  summary: LoopSummary;
  /** Null until they have arrived. */
  figures: Record<LinkName, LinkFigure | null> | null;
  /** Loaded from the person's own files; null for a loop of the site. */
  own: LoopDataset | null;
  /** What is wrong with the files that the person brought. */
  faults: Fault[];
  /** Whether something newer is being computed. */
  busy: boolean;
}

/**
 * The views of a loop as they become known: the prebuilt one at once, then its figures; or, with files or settings of the person's own,
 * what a worker computes from them. While it computes, and where files have faults, the view before stays.
 *
 * @example
 * const loop = loopViews(summary, {files: null, settings: {}, locale: "en"}); // a generator that Framework awaits
 */
export async function* loopViews(
  prebuilt: LoopSummary,
  {files, settings, locale}: {files: FileBytes | null; settings: LoopSettings; locale: Locale},
): AsyncGenerator<LoopView> {
  const view: LoopView = {summary: prebuilt, figures: null, own: null, faults: [], busy: false};
  const usual = Object.keys(settings).length === 0;
  if (files === null && usual) {
    yield view;
    yield {...view, figures: (await prebuiltFigures())[prebuilt.id]};
    return;
  }
  yield {...view, busy: true};
  const answer = await analyzeInWorker({
    files: files ?? (await shippedFiles())[prebuilt.id],
    options: {...settings, locale},
  });
  if ("faults" in answer)
    yield {...view, figures: (await prebuiltFigures())[prebuilt.id], faults: answer.faults};
  else
    yield {
      ...view,
      summary: answer.summary,
      figures: answer.figures,
      own: files === null ? null : answer.loop,
    };
}

const prebuiltFigures = () =>
  FileAttachment("../data/linkFigures.json").json() as Promise<
    Record<string, NonNullable<LoopView["figures"]>>
  >;

const shippedFiles = () =>
  FileAttachment("../data/loopFiles.json").json() as Promise<Record<string, Record<string, string>>>;
