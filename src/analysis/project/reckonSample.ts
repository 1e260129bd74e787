import {AnalysisError} from "../../domain/errors.js";
import {periodsPerYear} from "../../domain/calendar.js";
import type {Sample, SampleInput, Target} from "../../domain/project/plan.js";
import type {Text} from "../../domain/texts.js";
import {usualPlan} from "../power/associationPlan.js";
import {periodsUntilDetectable} from "../power/associationPower.js";
import type {PowerPreset} from "../power/powerPreset.js";
import {meanSampleSize, twoProportionSampleSize} from "../power/sampleSize.js";

/** Of every reckoning: the chance of finding what is expected, and 1 less the two-sided significance. */
const strength = {power: 0.8, level: 0.95};
/** Weeks that the last to enter are watched where nobody says otherwise: the least that the page on power plans with. */
export const leastWatch = 1;
const strengthText: Text = {en: "power 80 %, level 95 %", ja: "検出力 80%、信頼水準 95%"};

/** What was reckoned, or what keeps it from being reckoned. */
export type ReckonedSample =
  {ok: true; perArm: number | null; weeks: number; basis: Text} | {ok: false; needs: Text; isEmpty: boolean};

/**
 * How many people, for how many weeks, tell a milestone's expected value from today's, by the project's own power calculation: an A/B test on
 * a share or a mean, or weeks of watching the link. Time includes the watch over the last who enter.
 *
 * @param presets Noise of the links that are known, of which a watched link takes one.
 * @returns What is missing or outside its range, in words, where nothing can be reckoned.
 * @example
 * reckonSample({...target, baseline: 10, expected: 12}, {...noInput, method: "percent", peoplePerWeek: 2000}, [])
 * // {ok: true, perArm: 3841, weeks: 5, basis: …}
 */
export function reckonSample(
  target: Pick<Target, "baseline" | "expected">,
  input: SampleInput,
  presets: readonly PowerPreset[],
): ReckonedSample {
  try {
    return input.method === "association" ? watched(input, presets) : tested(target, input);
  } catch (error) {
    if (!(error instanceof AnalysisError)) throw error;
    return needs("outOfRange", false);
  }
}

/**
 * The sample of a milestone as it is kept: what was reckoned, else only what it was to be reckoned from.
 *
 * @param words Chooses the language of the basis.
 */
export function sampleFrom(
  target: Pick<Target, "baseline" | "expected">,
  input: SampleInput,
  presets: readonly PowerPreset[],
  words: (text: Text) => string,
): Sample {
  const reckoned = reckonSample(target, input, presets);
  if (!reckoned.ok) return {perArm: null, weeks: null, basis: "", input};
  return {perArm: reckoned.perArm, weeks: reckoned.weeks, basis: words(reckoned.basis).slice(0, 500), input};
}

function tested(
  {baseline, expected}: Pick<Target, "baseline" | "expected">,
  {method, sd, peoplePerWeek, watchWeeks}: SampleInput,
): ReckonedSample {
  const watched = watchWeeks ?? leastWatch;
  if (baseline === null || expected === null) return needs("target");
  if (baseline === expected) return needs("same", false);
  if (method === "mean" && sd === null) return needs("sd");
  if (peoplePerWeek === null) return needs("people");
  if (!(peoplePerWeek > 0) || watched < 0) return needs("outOfRange", false);
  const scale = method === "percent" ? 100 : 1;
  const perArm =
    method === "mean"
      ? meanSampleSize({sd: sd!, difference: expected - baseline, ...strength})
      : twoProportionSampleSize({
          baseline: baseline / scale,
          lift: expected / baseline - 1,
          ...strength,
        });
  const weeks = Math.ceil((2 * perArm) / peoplePerWeek) + watched;
  const [unitEn, unitJa] = method === "percent" ? [" %", "%"] : ["", ""];
  const spread =
    method === "mean" ? {en: `, standard deviation ${sd}`, ja: `、標準偏差 ${sd}`} : {en: "", ja: ""};
  const watch =
    watched === 0
      ? {en: "", ja: ""}
      : {
          en: `, the last watched for ${watched} ${watched === 1 ? "week" : "weeks"}`,
          ja: `、最後の参加者を ${watched} 週間観察`,
        };
  return {
    ok: true,
    perArm,
    weeks,
    basis: {
      en: `A/B test from ${baseline}${unitEn} to ${expected}${unitEn}${spread.en}; ${strengthText.en}; ${peoplePerWeek} people a week${watch.en}.`,
      ja: `A/B テスト(${baseline}${unitJa} → ${expected}${unitJa}${spread.ja})。${strengthText.ja}。週 ${peoplePerWeek} 人${watch.ja}。`,
    },
  };
}

function watched({elasticity, noise}: SampleInput, presets: readonly PowerPreset[]): ReckonedSample {
  const preset = presets.find(({id}) => id === noise);
  if (preset === undefined) return needs("noise");
  if (elasticity === null) return needs("elasticity");
  const {cadence, lag, source, target, loop} = preset;
  const usual = usualPlan(cadence);
  const plan = {
    ...usual,
    lag: Math.min(Math.max(1, lag), usual.maxLag),
    // As the page on power does: a gradual effect cannot be planned on every target.
    arrival: "at-once" as const,
    elasticity,
    source,
    target,
    level: strength.level,
  };
  const periods = periodsUntilDetectable(plan, strength.power);
  if (periods === null) return needs("never", false);
  // What floating point leaves over is no week.
  const weeks = Math.ceil(periods * (periodsPerYear.week / periodsPerYear[cadence]) - 1e-9);
  return {
    ok: true,
    perArm: null,
    weeks,
    basis: {
      en: `Watching the link (lagged association) at an elasticity of ${elasticity}, moving as in ${loop.en}: ${periods} ${cadence}s of values in all; ${strengthText.en}.`,
      ja: `つながりの観察(時間差の関連)。弾力性 ${elasticity}、動き方は「${loop.ja}」と同じと仮定。${{day: "日次", week: "週次", month: "月次"}[cadence]}の値が全部で ${periods} 期間。${strengthText.ja}。`,
    },
  };
}

const needTexts = {
  target: {en: "Give today's value and the expected one.", ja: "現在の値と見込む値を入れてください。"},
  same: {en: "Today's value and the expected one are the same.", ja: "現在の値と見込む値が同じです。"},
  sd: {en: "Give the standard deviation between people.", ja: "人による標準偏差を入れてください。"},
  people: {en: "Give the people who can enter a week.", ja: "1 週間に参加できる人数を入れてください。"},
  noise: {en: "Choose how the two series move.", ja: "2 つの系列の動き方を選んでください。"},
  elasticity: {en: "Give the expected elasticity.", ja: "見込む弾力性を入れてください。"},
  never: {
    en: "Even 20 years of watching would not tell: take an A/B test.",
    ja: "20 年観察しても判断できません。A/B テストにしてください。",
  },
  outOfRange: {
    en: "Cannot be reckoned from these numbers: a share lies between 0 and 100 % (0 and 1), a standard deviation, people and elasticity above 0.",
    ja: "この数値からは計算できません。割合は 0〜100%(0〜1)の間、標準偏差・人数・弾力性は 0 より大きい値にしてください。",
  },
} satisfies Record<string, Text>;

const needs = (name: keyof typeof needTexts, isEmpty = true): ReckonedSample => ({
  ok: false,
  needs: needTexts[name],
  isEmpty,
});
