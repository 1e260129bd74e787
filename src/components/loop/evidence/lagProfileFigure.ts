import type {LagEffect, LagProfile} from "../../../analysis/loop/lagProfile.js";
import type {Estimate} from "../../../analysis/loop/report.js";
import type {LoopSummary} from "../../../analysis/loop/summary.js";
import {links} from "../../../domain/links.js";
import type {LinkName} from "../../../domain/links.js";
import type {Locale} from "../../../domain/texts.js";
import type {CsvRow} from "../../../domain/toCsv.js";
import {formatEffect, formatEstimate, formatPercent, formatPeriods} from "../../format.js";
import {targetLabel} from "../linkFinding.js";
import {sourceLine} from "../loopNotes.js";
import {plotFigure} from "../plotFigure.js";
import {effectAxis, effectEnd} from "./effectAxis.js";
import {evidenceTexts} from "./evidenceTexts.js";
import type {DelayFinding} from "./evidenceTexts.js";
import {lagProfilePlot} from "./lagProfilePlot.js";

/**
 * A link's effect delay by delay, the chosen one marked.
 *
 * @param options.width Of the drawing, in pixels.
 * @example
 * display(lagProfileFigure(figure.profile, summary, {link: "business", equivalence: 0.05, width: 480, colour: "var(--business)", locale: "en"}))
 */
export function lagProfileFigure(
  profile: LagProfile,
  summary: LoopSummary,
  {
    link,
    equivalence,
    width,
    colour,
    locale,
  }: {link: LinkName; equivalence: number; width: number; colour: string; locale: Locale},
): HTMLElement {
  const {cadence} = summary;
  const source = effectEnd(summary, links[link].source, locale);
  const target = {
    ...effectEnd(summary, links[link].target, locale),
    label: targetLabel(summary, link, locale),
  };
  const verdict = ownEstimate(summary, link);
  const chosen = profile.chosen === null ? "" : formatPeriods(profile.chosen, cadence, locale);
  return plotFigure(
    lagProfilePlot(profile, {
      width,
      labels: {
        forward: effectAxis(summary, source, target, locale),
        reverse: evidenceTexts.otherWay(effectAxis(summary, target, source, locale))[locale],
        delay: evidenceTexts.delay[cadence][locale],
      },
      chosenLabel: evidenceTexts.chosen(chosen)[locale],
      verdict,
      equivalence,
      colour,
      locale,
    }),
    {
      title: profileFinding(profile, summary, locale),
      numbers: profileNumbers(profile, verdict, summary, locale),
      note: evidenceTexts.profileNote({
        region: formatEffect(equivalence, locale),
        basis:
          verdict !== null
            ? "series"
            : summary.report.links[link].evidence === "experiment"
              ? "experiment"
              : "none",
        single: profile.single,
        hollow: profile.firstSearched > 0,
        reverse: profile.reverse.length > 0,
      })[locale],
      name: `${summary.id}-${link}-delays`,
      source: sourceLine(summary, locale),
      locale,
      rows: () => profileRows(profile),
    },
  );
}

/**
 * Whether the chosen delay stands out: `alone` where its interval excludes zero and no other searched delay's effect lies inside it,
 * `shared` where others do, `none` where it includes zero, `unchosen` where no delay was chosen.
 *
 * @example
 * standsOut(profile) // "alone"
 */
export function standsOut({forward, chosen, firstSearched}: LagProfile): DelayFinding {
  const at = forward.find(({lag}) => lag === chosen);
  if (at === undefined) return "unchosen";
  if (at.low <= 0 && at.high >= 0) return "none";
  const alike = forward.some(
    ({lag, value}) => lag !== chosen && lag >= firstSearched && value >= at.low && value <= at.high,
  );
  return alike ? "shared" : "alone";
}

/** The verdict's estimate, where it is of the same two series and not of an experiment. */
function ownEstimate({report}: LoopSummary, link: LinkName): Estimate | null {
  const {evidence, elasticity} = report.links[link];
  return evidence === "association" || evidence === "release" ? elasticity : null;
}

function profileFinding(profile: LagProfile, {cadence}: LoopSummary, locale: Locale): string {
  const chosen = formatPeriods(profile.chosen ?? 0, cadence, locale);
  return evidenceTexts.profileFinding(standsOut(profile), chosen)[locale];
}

function profileNumbers(
  profile: LagProfile,
  verdict: Estimate | null,
  {cadence}: LoopSummary,
  locale: Locale,
): string {
  const ja = locale === "ja";
  const text = (effect: LagEffect) => formatEstimate({...effect, level: profile.level}, locale);
  const after = (effect: LagEffect) => {
    const lag = formatPeriods(effect.lag, cadence, locale);
    if (effect.lag === 0) return ja ? `同じ期のうちに：${text(effect)}` : `at once ${text(effect)}`;
    return ja ? `${lag}後：${text(effect)}` : `${lag} later ${text(effect)}`;
  };
  const size = ({value}: LagEffect) => Math.abs(value);
  const largest = (effects: readonly LagEffect[]) =>
    effects.reduce<LagEffect | null>(
      (best, one) => (best === null || size(one) > size(best) ? one : best),
      null,
    );
  const at = profile.forward.find(({lag}) => lag === profile.chosen);
  const other = largest(profile.forward.filter((effect) => effect !== at));
  const back = largest(profile.reverse);
  const level = formatPercent(profile.level, locale);
  const sentences = ja
    ? [
        at ? `選ばれた時間差 ${after(at)}` : "選ばれた時間差なし",
        other && `${at ? "ほかで" : ""}最大 ${after(other)}`,
        back && `逆向きで最大 ${after(back)}`,
        verdict && `判定に使った推定値：${formatEstimate(verdict, locale)}`,
        `括弧内は${level}区間`,
      ]
    : [
        at ? `Chosen: ${after(at)}` : "No delay was chosen",
        other && `largest${at ? " elsewhere" : ""}: ${after(other)}`,
        back && `largest the other way about: ${after(back)}`,
        verdict && `the verdict's own estimate: ${formatEstimate(verdict, locale)}`,
        `${level} intervals in brackets`,
      ];
  const said = sentences.filter((sentence) => typeof sentence === "string");
  return ja ? `${said.join("。")}。` : `${said.join("; ")}.`;
}

function profileRows({forward, reverse, chosen, level}: LagProfile): CsvRow[] {
  const rows = (direction: string, effects: readonly LagEffect[]) =>
    effects.map(({lag, value, low, high}) => ({
      direction,
      delay: lag,
      effect: value,
      low,
      high,
      level,
      chosen: direction === "source to target" && lag === chosen,
    }));
  return [...rows("source to target", forward), ...rows("target to source", reverse)];
}
