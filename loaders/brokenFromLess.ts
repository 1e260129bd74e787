import {analyzeLoop} from "../src/analysis/index.js";
import type {LinkReport} from "../src/analysis/index.js";
import {restrictLoop} from "../src/domain/index.js";
import type {LinkName, LoopDataset} from "../src/domain/index.js";
import {dataFolder} from "./dataFolder.js";
import {readLoops} from "./readLoop.js";

/** Periods that are kept of a broken link on which there is no experiment that could be left out. */
const few = 26;

/**
 * What would be said of a link that is broken on purpose if less were known of it: all but the experiments on it; of a link without
 * experiments, its first half year.
 *
 * @returns By the loop's id, the number of periods that were left, and the report of the broken link.
 * @throws {DataError} with every fault of every loop.
 * @example
 * (await brokenFromLess())["music-service"].report.verdict // "unclear"
 */
export async function brokenFromLess(): Promise<Record<string, {periods: number; report: LinkReport}>> {
  const loops = await readLoops(dataFolder("kpi"));
  return Object.fromEntries(
    loops.flatMap((loop) => (loop.breaks === undefined ? [] : [[loop.id, fromLess(loop, loop.breaks)]])),
  );
}

function fromLess(loop: LoopDataset, link: LinkName) {
  const others = loop.experiments.filter((experiment) => experiment.link !== link);
  const less =
    others.length < loop.experiments.length
      ? {...loop, experiments: others}
      : restrictLoop(loop, {from: loop.periods[0], to: loop.periods[few - 1]});
  return {periods: less.periods.length, report: analyzeLoop(less).links[link]};
}
