import {FileAttachment} from "observablehq:stdlib";
import type {LinkFigure, LoopSummary} from "../analysis/index.js";
import type {ComputingStatus} from "../components/loop/computingStatus.js";
import type {LoopChoice} from "../components/loop/loopPicker.js";
import type {LoopSettings} from "../components/loop/loopSettings.js";
import type {LinkName} from "../domain/links.js";
import type {LoopDataset} from "../domain/loop.js";
import type {Period} from "../domain/loopState.js";
import type {Locale} from "../domain/texts.js";
import {analyzeInWorker} from "./analyzeInWorker.js";
import type {OwnLoop} from "./ownLoopStore.js";

/** All that the page shows of a loop. */
export interface LoopView {
  /** Of the analysed period. */
  summary: LoopSummary;
  /** The series of all periods. */
  whole: LoopSummary;
  /** Null until they have arrived. */
  figures: Record<LinkName, LinkFigure | null> | null;
  /** The person's own loop; null for a loop of the site. */
  own: LoopDataset | null;
}

/**
 * The views of a loop as they become known: a loop of the site at once, then its figures; with own files, settings or a period, what
 * a worker computes. Until then, and where that fails, nothing is yielded, so that the page keeps the view before.
 *
 * @example
 * const loop = loopViews(choice, {settings: {}, period: null, locale: "en", status}); // a generator that Framework awaits
 */
export async function* loopViews(
  {summary, own}: LoopChoice<OwnLoop>,
  {
    settings,
    period,
    locale,
    status,
  }: {settings: LoopSettings; period: Period | null; locale: Locale; status: ComputingStatus},
): AsyncGenerator<LoopView> {
  status.stop();
  if (own === null && period === null && Object.keys(settings).length === 0) {
    if (builtFigures === null) yield {summary, whole: summary, figures: null, own: null};
    yield {summary, whole: summary, figures: (await readBuiltFigures())[summary.id], own: null};
    return;
  }
  status.start(locale);
  try {
    const files = own?.folder ?? (await builtFiles())[summary!.id];
    const analysis = await analyzeInWorker(files, {...settings, period, locale});
    status.stop();
    yield {...analysis, own: own === null ? null : analysis.loop};
  } catch (error) {
    status.fail(locale, error instanceof Error ? error.message : String(error));
    // A generator that ends without a value would leave the page without a loop.
    await new Promise<never>(() => undefined);
  }
}

type Figures = NonNullable<LoopView["figures"]>;

let builtFigures: Record<string, Figures> | null = null;

async function readBuiltFigures(): Promise<Record<string, Figures>> {
  builtFigures ??= (await FileAttachment("../data/linkFigures.json").json()) as Record<string, Figures>;
  return builtFigures;
}

const builtFiles = () =>
  FileAttachment("../data/loopFiles.json").json() as Promise<Record<string, Record<string, string>>>;
