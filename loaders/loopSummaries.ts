import {analyzeLoop, summarizeLoop} from "../src/analysis/index.js";
import type {LoopSummary} from "../src/analysis/index.js";
import type {Locale} from "../src/domain/index.js";
import {dataFolder} from "./dataFolder.js";
import {readLoops} from "./readLoop.js";

/**
 * What a page shows of every loop under `data/kpi` before any query runs, analysed with the default options, in both languages.
 *
 * @throws {DataError} with every fault of every loop.
 * @example
 * (await loopSummaries()).ja[0].report.verdict // "closed"
 */
export async function loopSummaries(): Promise<Record<Locale, LoopSummary[]>> {
  const loops = await readLoops(dataFolder("kpi"));
  const inLocale = (locale: Locale) => loops.map((loop) => summarizeLoop(loop, analyzeLoop(loop, {locale})));
  return {en: inLocale("en"), ja: inLocale("ja")};
}
