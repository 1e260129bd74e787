import {conditionNames, conditions} from "../../../domain/conditions.js";
import type {CaseEntry} from "../../../domain/find/caseEntry.js";
import {industryLabels} from "../../../domain/industries.js";
import {taskLabels} from "../../../domain/tasks.js";
import type {Metric} from "../../../domain/metric.js";
import type {Locale} from "../../../domain/texts.js";
import {element} from "../../element.js";
import {formatPercent} from "../../format.js";
import {caseWords} from "../caseWords.js";
import {boundedFigure, exactFigure} from "../exactFigure.js";
import {privateBadge} from "../privateBadge.js";
import {shortlistButton} from "../shortlist/shortlistButton.js";
import {supportMark} from "../supportMark.js";
import {findWords} from "./findWords.js";
import {markMatches} from "./snippet.js";
import type {Piece, Snippet} from "./snippet.js";

/** A case as a card shows it. */
export interface FoundCase {
  entry: CaseEntry;
  /** Kept in this browser alone. */
  isPrivate: boolean;
  /** What was looked for, null where no words were. */
  match: {query: string; terms: readonly string[]; snippet: Snippet | null} | null;
}

/**
 * A case as a card that leads to its page: what it is, how its cycle turns, how well its source supports the three conditions, its
 * largest effect, and where it holds what was looked for.
 *
 * @example
 * caseCard({entry, isPrivate: false, match: null}, {locale})
 */
export function caseCard({entry, isPrivate, match}: FoundCase, {locale}: {locale: Locale}): HTMLElement {
  const {id, title, organisation, mechanism, industry, tasks, year, support} = entry;
  const marked = (text: string) =>
    match === null ? text : marks(markMatches(text, match.query, match.terms));
  const address = isPrivate
    ? `./private?case=${encodeURIComponent(id)}&lang=${locale}`
    : `./${id}?lang=${locale}`;
  const about = [
    industryLabels[industry][locale],
    ...tasks.map((task) => taskLabels[task][locale]),
    ...(year === null ? [] : [String(year)]),
  ];
  return element(
    "article",
    {class: "card case-card", "data-case": id},
    element(
      "p",
      {class: "case-organisation"},
      element("span", {}, marked(organisation[locale])),
      isPrivate ? privateBadge({locale}) : null,
    ),
    element("h2", {}, element("a", {href: address}, marked(title[locale]))),
    element("p", {}, marked(mechanism[locale])),
    match === null || match.snippet === null ? null : snippetLine(match.snippet, locale),
    element("p", {class: "case-tasks"}, about.join(" · ")),
    effectLine(entry, locale),
    element(
      "ul",
      {class: "case-marks", "aria-label": caseWords.evidence[locale]},
      conditionNames.map((name) =>
        element(
          "li",
          {"data-condition": name},
          element(
            "span",
            {class: "case-condition"},
            `${conditions[name].number} ${conditions[name].name[locale]}`,
          ),
          " ",
          supportMark(support[name], {locale}),
        ),
      ),
    ),
    element("p", {class: "case-actions"}, shortlistButton(id, {locale})),
  );
}

const marks = (pieces: readonly Piece[]) =>
  pieces.map(({text, isMatch}) => (isMatch ? element("mark", {}, text) : text));

function snippetLine({place, locale: language, pieces}: Snippet, locale: Locale): HTMLElement {
  return element(
    "p",
    {class: "case-snippet"},
    element("span", {class: "case-muted"}, `${findWords.foundIn[locale]} ${place[locale]}: `),
    element("q", {lang: language}, marks(pieces)),
  );
}

function effectLine({largest}: CaseEntry, locale: Locale): HTMLElement {
  if (largest === null) return element("p", {class: "case-effect case-muted"}, findWords.noEffect[locale]);
  const {metric, percent} = largest;
  return element(
    "p",
    {class: "case-effect", "data-condition": metric.condition},
    element("strong", {}, effectFigure(metric, percent, locale)),
    ` ${metric.name[locale]}${percent < 0 ? ` (${findWords.worse[locale]})` : ""}`,
  );
}

/** The source's own digits; where it gives values before and after, the change that follows stands behind them, rounded. */
function effectFigure(metric: Metric, percent: number, locale: Locale): string {
  const {before, after, change, relative, unit, better} = metric;
  if (change !== undefined && relative === true) return exactFigure(change, "%", locale, {sign: true});
  const share = formatPercent((better === "higher" ? percent : -percent) / 100, locale, {sign: true});
  if (before === undefined || after === undefined) return share;
  const figure = (value: number) => exactFigure(value, unit[locale], locale);
  return `${figure(before)} → ${boundedFigure({...metric, after}, locale)} (${share})`;
}
