import type {LoopDataset} from "../../../domain/loop.js";
import {isolatedSpikes} from "../isolatedSpikes.js";
import {typicalStep} from "../typicalStep.js";
import type {HealthFinding} from "./finding.js";
import type {HealthSeries} from "./healthSeries.js";
import type {HealthTexts} from "./healthTexts.js";
import {runs} from "./runs.js";

/** A last period this many typical steps and this share below the one before looks cut off. */
const PARTIAL = {steps: 6, share: 0.75};

/** Shares closer to 0 or 1 than this have log odds beyond ±6.9. */
const LIMIT = 0.001;

/** Equal neighbours so unlikely that one such stretch in a hundred series would be chance. */
const UNLIKELY = 0.01;

/** Counts below this repeat themselves by chance. */
const SMALL_COUNT = 100;

/**
 * Values of one series that need a look: isolated outliers, a stuck measurement, the limits of the scale, a last period cut off.
 *
 * @example
 * valueFindings(series, loop, texts).map(({kind}) => kind) // ["constant-stretch", "outlier"]
 */
export function valueFindings(
  series: HealthSeries,
  {periods}: LoopDataset,
  texts: HealthTexts,
): HealthFinding[] {
  const dated = (places: readonly number[]) => places.map((t) => periods[t]);
  return [partialEnd, stuckValues, scaleLimits, outliers].flatMap((find) =>
    find(series, texts, dated).map((finding) => ({series: series.name, ...finding})),
  );
}

type Find = (
  series: HealthSeries,
  texts: HealthTexts,
  dated: (places: readonly number[]) => string[],
) => Omit<HealthFinding, "series">[];

const partialEnd: Find = ({name, flowLabel, flow, scaled, transform}, texts, dated) => {
  const last = flow.length - 1;
  const [before, value] = [flow[last - 1], flow[last]];
  const cut =
    name !== "model_quality" &&
    transform === "log" &&
    value < PARTIAL.share * before &&
    scaled[last - 1] - scaled[last] > PARTIAL.steps * typicalStep(scaled);
  if (!cut) return [];
  const [period] = dated([last]);
  return [
    {
      kind: "partial-end",
      severity: "warning",
      periods: [period],
      text: texts.partialEnd(flowLabel, period, value, before),
    },
  ];
};

/** A stretch is stuck where its equal neighbours are unlikely given how often other neighbours are equal. */
const stuckValues: Find = ({label, values, isMeasure}, texts, dated) => {
  const known = values.filter((value) => !Number.isNaN(value));
  if (known.length > 1 && known.every((value) => value === known[0]))
    return [
      {
        kind: "constant-stretch",
        severity: "warning",
        periods: [],
        text: texts.neverChanges(label, known[0]),
      },
    ];
  const counts = known.every(Number.isInteger);
  const equal = (value: number, t: number) => t > 0 && value === values[t - 1];
  const ties = runs(values, equal).filter(
    ({start}) => !counts || (isMeasure && Math.abs(values[start]) >= SMALL_COUNT),
  );
  const longest = ties.reduce((most, {length}) => Math.max(most, length), 0);
  const total = values.filter(equal).length;
  const usual = (total - longest + 1) / (known.length - longest);
  return ties
    .filter(({length}) => length >= 2 && known.length * usual ** length < UNLIKELY)
    .map(({start, length}) => {
      const stuck = dated(Array.from({length: length + 1}, (_, i) => start - 1 + i));
      return {
        kind: "constant-stretch",
        severity: "warning",
        periods: stuck,
        text: texts.constantStretch(label, stuck.length, values[start], stuck[0]),
      };
    });
};

const scaleLimits: Find = ({label, flowLabel, values, flow, scaled, transform}, texts, dated) => {
  const places = (odd: (value: number, t: number) => boolean) =>
    dated(flow.flatMap((value, t) => (odd(value, t) ? [t] : [])));
  // A stock of 0 is a start, not a fault: only what a period adds is put on the scale.
  const none = places((value, t) => value <= 0 && transform === "log" && Number.isNaN(scaled[t]));
  const near = places((_, t) => transform === "logit" && (values[t] < LIMIT || values[t] > 1 - LIMIT));
  return [
    ...(none.length === 0
      ? []
      : [
          {
            kind: "scale-limit" as const,
            severity: "warning" as const,
            periods: none,
            text: texts.noScaleValue(flowLabel, none),
          },
        ]),
    ...(near.length === 0
      ? []
      : [
          {
            kind: "scale-limit" as const,
            severity: "note" as const,
            periods: near,
            text: texts.nearLimit(label, near),
          },
        ]),
  ];
};

const outliers: Find = ({flowLabel, scaled}, texts, dated) => {
  const periods = dated(isolatedSpikes(scaled));
  return periods.length === 0
    ? []
    : [{kind: "outlier", severity: "note", periods, text: texts.outliers(flowLabel, periods)}];
};
