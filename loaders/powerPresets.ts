import {analyzeLoop, noiseOf} from "../src/analysis/index.js";
import type {PowerPreset} from "../src/analysis/index.js";
import {roundedNoise} from "../src/analysis/power/powerPreset.js";
import type {Text} from "../src/domain/index.js";
import {linkNames, links} from "../src/domain/index.js";
import {dataFolder} from "./dataFolder.js";
import {readLoops} from "./readLoop.js";

/**
 * The noise of every link of every loop under `data/kpi` that has both of its series.
 *
 * @throws {DataError} with every fault of every loop.
 * @example
 * (await powerPresets())[0].source.sd // 0.034
 */
export async function powerPresets(): Promise<PowerPreset[]> {
  const loops = await readLoops(dataFolder("kpi"));
  return loops.flatMap((loop) => {
    const report = analyzeLoop(loop);
    const label = (name: keyof typeof loop.measures): Text => {
      const measure = loop.measures[name]!;
      return measure.label ?? {en: measure.column, ja: measure.column};
    };
    return linkNames.flatMap((link): PowerPreset[] => {
      // A learning curve, not a lagged association, settles this one.
      const noise = link === "learning" ? null : noiseOf(loop, link);
      if (noise === null) return [];
      const {source, target} = links[link];
      return [
        {
          id: `${loop.id}.${link}`,
          loop: loop.title,
          link,
          cadence: loop.cadence,
          source: roundedNoise(noise.source),
          target: roundedNoise(noise.target),
          sourceLabel: label(source),
          targetLabel: label(target),
          lag: Math.max(1, report.links[link].lag ?? 1),
        },
      ];
    });
  });
}
