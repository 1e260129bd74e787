import type {ReleaseFigure} from "../../../analysis/loop/releaseFigure.js";
import type {Estimate} from "../../../analysis/loop/report.js";
import type {Measure} from "../../../domain/loop.js";

/** The jump of a measure at one release, in the measure's own direction. */
export interface ReleaseJump {
  version: string;
  /** ISO date of the release. */
  period: string;
  date: Date;
  value: number;
  low: number;
  high: number;
  /** What the link's elasticity gives for the change of quality that the release recorded; null where one of them is not known. */
  expected: number | null;
}

/**
 * The releases whose jump could be told, as changes of the measure itself: a fraction under a logarithm (0.07 is 7 % more; of the odds
 * under a logit), else in its unit.
 *
 * @example
 * releaseJumps(releases, {transform: "log", better: "higher"}, elasticity)[0].value // 0.088: 8.8 % more
 */
export function releaseJumps(
  {releases}: ReleaseFigure,
  {transform, better}: Pick<Measure, "transform" | "better">,
  elasticity: Estimate | null,
): ReleaseJump[] {
  const change = (scaled: number) => {
    const natural = better === "lower" ? -scaled : scaled;
    return transform === "none" ? natural : Math.expm1(natural);
  };
  return releases.flatMap(({version, period, jump, quality}) => {
    if (jump === null) return [];
    const ends = [change(jump.low), change(jump.high)];
    return [
      {
        version,
        period,
        date: new Date(period),
        value: change(jump.value),
        low: Math.min(...ends),
        high: Math.max(...ends),
        expected: quality === null || elasticity === null ? null : change(elasticity.value * quality),
      },
    ];
  });
}
