import type {LoopSummary} from "../../../analysis/loop/summary.js";
import type {Levers} from "../../../domain/levers.js";
import {linkNames, links} from "../../../domain/links.js";
import type {LinkName} from "../../../domain/links.js";
import {periodsPerYear} from "../../../domain/calendar.js";
import type {Locale} from "../../../domain/texts.js";
import {formatEffect, formatNumber, formatPercent, formatPeriods, formatRange} from "../../format.js";
import {linkNumber, measureLabel} from "../../sentences.js";
import {leverWords, periodWords} from "./leverWords.js";
import {withoutLevers} from "./withoutLevers.js";

/** A lever as a slider shows it. */
export interface LeverSlider {
  /** `model`, `kpi`, `rows`, `lost`, `horizon` or a link's name. */
  name: string;
  group: "push" | "links" | "time";
  label: string;
  min: number;
  max: number;
  step: number;
  /** Where the thumb stands. */
  at: number;
  /** What that means, in words. */
  text: string;
  /** Whether it can be moved. */
  enabled: boolean;
  /** Whether it stands elsewhere than where nothing is done. */
  isMoved: boolean;
  /** The levers with this one at another place. */
  to(value: number): Levers;
  /** The levers with this one where nothing is done. */
  back(): Levers;
}

/**
 * The levers of a loop as sliders, in the order in which they stand on the page.
 *
 * @example
 * leverSliders(summary, {model: 0.05}, "en")[0].text // "+5 % from next week on"
 */
export function leverSliders(summary: LoopSummary, levers: Levers, locale: Locale): LeverSlider[] {
  const {cadence, start, report} = summary;
  const percent = (value: number) => formatPercent(value, locale, {sign: true});
  const share = (name: "model" | "kpi", label: string, when: string): LeverSlider => ({
    ...base(name, "push", levers),
    label,
    ...reach(summary, name === "model" ? "model_quality" : "business_kpi", levers[name] ?? 0),
    step: 0.01,
    at: levers[name] ?? 0,
    text:
      levers[name] === undefined
        ? leverWords.asItIs[locale]
        : locale === "ja"
          ? `${when}${percent(levers[name])}`
          : `${percent(levers[name])} ${when}`,
    enabled: true,
    to: (value) => (value === 0 ? withoutLevers(levers, name) : {...levers, [name]: value}),
  });
  const kpi = measureLabel(summary, "business_kpi", locale);
  const when = (levers.kpiOnce === true ? periodWords.nextOnly : periodWords.fromNext)[cadence][locale];
  const stock = start.rows?.stock ?? null;
  const lost = levers.lost ?? 0;
  const horizon = levers.horizon ?? report.horizon;
  const year = periodsPerYear[cadence];
  return [
    share("model", leverWords.model[locale], periodWords.fromNext[cadence][locale]),
    share("kpi", locale === "ja" ? `${kpi}を押し上げる` : `Push “${kpi}”`, when),
    {
      ...base("rows", "push", levers),
      label: leverWords.rows[locale],
      ...rowsReach(stock, levers.rows),
      at: levers.rows ?? 0,
      text: rowsText(summary, levers.rows ?? 0, locale),
      enabled: stock !== null,
      to: (value) => (value === 0 ? withoutLevers(levers, "rows") : {...levers, rows: Math.round(value)}),
    },
    ...linkNames.map((link) => linkSlider(summary, levers, link, locale)),
    {
      ...base("lost", "time", levers),
      label: leverWords.lost[locale],
      min: 0,
      max: Math.max(lost, cadence === "month" ? 0.2 : cadence === "week" ? 0.05 : 0.01),
      step: cadence === "day" ? 0.0005 : cadence === "week" ? 0.0025 : 0.01,
      at: lost,
      text: lost === 0 ? leverWords.none[locale] : lostText(lost, summary, locale),
      enabled: true,
      to: (value) => (value === 0 ? withoutLevers(levers, "lost") : {...levers, lost: rounded(value, 1e4)}),
    },
    {
      ...base("horizon", "time", levers),
      label: leverWords.horizon[locale],
      min: Math.min(horizon, Math.max(2, Math.round(year / 4))),
      max: Math.max(horizon, Math.round(cadence === "day" ? year : 3 * year)),
      step: 1,
      at: horizon,
      text: formatPeriods(horizon, cadence, locale),
      enabled: true,
      to: (value) =>
        value === report.horizon ? withoutLevers(levers, "horizon") : {...levers, horizon: value},
    },
  ];
}

const base = (name: keyof Levers, group: LeverSlider["group"], levers: Levers) => ({
  name,
  group,
  isMoved: levers[name] !== undefined,
  back: () => withoutLevers(levers, name),
});

/** As far as a measure can be pushed: a share cannot go beyond 1. Where a lever stands is always within. */
function reach(
  {start}: LoopSummary,
  name: "model_quality" | "business_kpi",
  now: number,
): {min: number; max: number} {
  const today = start.values[name];
  const least = (value: number) => Math.min(now, Math.max(-0.2, value));
  const most = (value: number) => Math.max(now, Math.min(0.3, value));
  if (today?.transform !== "logit") return {min: least(-0.2), max: most(0.3)};
  const {value, better} = today;
  // Worse by so much that a share better lower reaches 1, or better by so much that one better higher does.
  return better === "higher"
    ? {min: least(-0.2), max: most(Math.floor(((1 - value) / value) * 90) / 100)}
    : {min: least(-Math.floor((1 - value) * 90) / 100), max: most(0.3)};
}

/** Up to twice the rows at hand, in round steps. */
function rowsReach(stock: number | null, now = 0): {min: number; max: number; step: number} {
  if (stock === null) return {min: 0, max: 1, step: 1};
  const step = Math.max(1, 10 ** Math.floor(Math.log10(stock / 20)));
  return {min: 0, max: Math.max(now, Math.ceil((2 * stock) / step) * step), step};
}

function rowsText({start, cadence}: LoopSummary, rows: number, locale: Locale): string {
  if (start.rows === null) return leverWords.noRows[locale];
  if (rows === 0) return leverWords.none[locale];
  const [amount, part] = [
    formatNumber(rows, locale),
    formatPercent(rows / start.rows.stock, locale, {sign: true}),
  ];
  const when = periodWords.next[cadence][locale];
  return locale === "ja" ? `${when}${amount}行（${part}）` : `${amount} rows (${part}) ${when}`;
}

function lostText(lost: number, {cadence}: LoopSummary, locale: Locale): string {
  const each = periodWords.each[cadence][locale];
  const amount = `${formatEffect(100 * lost, locale)}${locale === "ja" ? "" : "\u00a0"}%`;
  return locale === "ja" ? `${each}${amount}` : `${amount} ${each}`;
}

function linkSlider(summary: LoopSummary, levers: Levers, link: LinkName, locale: Locale): LeverSlider {
  const {elasticity} = summary.report.links[link];
  const set = levers.links?.[link];
  const estimate = elasticity === null ? null : elasticity.value;
  const estimated = Math.min(10, Math.max(-10, rounded(estimate ?? 0, 100)));
  const ends = [estimated, set ?? estimated];
  const {source, target} = links[link];
  const [from, to] = [source, target].map((name) => measureLabel(summary, name, locale));
  const others = Object.fromEntries(Object.entries(levers.links ?? {}).filter(([name]) => name !== link));
  const known = {value: estimate, range: elasticity === null ? null : formatRange(elasticity, locale)};
  return {
    name: link,
    group: "links",
    label: `${linkNumber(link)}  ${from} → ${to}`,
    min: Math.min(0, Math.floor(2 * Math.min(...ends)) / 2),
    max: Math.max(1.5, Math.ceil(2 * Math.max(...ends)) / 2),
    step: 0.01,
    at: set ?? estimated,
    text: linkText(set, known, locale),
    enabled: true,
    isMoved: set !== undefined,
    to: (value) => ({...levers, links: {...others, [link]: value}}),
    back: () =>
      Object.keys(others).length === 0 ? withoutLevers(levers, "links") : {...levers, links: others},
  };
}

function linkText(
  set: number | undefined,
  {value, range}: {value: number | null; range: string | null},
  locale: Locale,
): string {
  const estimate = formatEffect(value, locale);
  if (set === undefined) {
    if (value === null) return leverWords.noEstimate[locale];
    return locale === "ja" ? `推定${estimate}（${range}）` : `${estimate} (${range}) as estimated`;
  }
  const now = set === 0 ? leverWords.closed[locale] : formatEffect(set, locale);
  if (value === null) return locale === "ja" ? `${now}（推定値なし）` : `${now}; no estimate`;
  return locale === "ja" ? `${now}（推定${estimate}）` : `${now} instead of ${estimate}`;
}

const rounded = (value: number, parts: number) => Math.round(value * parts) / parts;
