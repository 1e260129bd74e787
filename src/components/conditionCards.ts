import type {LoopSummary} from "../analysis/loop/summary.js";
import {linkNames, links} from "../domain/links.js";
import type {LinkName} from "../domain/links.js";
import type {Locale} from "../domain/texts.js";
import {conditionVerdict, linkSentence, settlingSentence} from "./sentences.js";
import {conditionWords, verdictMarks, verdictWords} from "./words.js";

const tones = {1: "customer", 2: "business", 3: "data"} as const;

const style = `
.condition-cards { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 270px), 1fr)); gap: 12px; margin: 12px 0; }
.condition-cards article { background: var(--card); color: var(--ink); border: 1px solid var(--line); border-top: 4px solid var(--tone); border-radius: 10px; padding: 12px 16px; }
.condition-cards article[aria-current="true"] { box-shadow: 0 0 0 2px var(--tone); }
.condition-cards h3 { margin: 0 0 2px; font-size: 15px; color: var(--tone); }
.condition-cards .verdict { margin: 0 0 6px; font-size: 14px; font-weight: 700; }
.condition-cards p { margin: 0 0 6px; max-width: none; font-size: 15px; line-height: 1.5; }
.condition-cards .reason, .condition-cards .settle { font-size: 14px; color: var(--ink-muted); }
`;

/**
 * The three conditions as cards in plain words: what each of their links says with interval, delay and evidence; where one
 * does not hold, the first reason and what would settle it. Reasons stand as the analysis wrote them, in the language it
 * was asked for.
 *
 * @param options.selected link whose card is marked as current; null or absent marks none
 *
 * @example
 * display(conditionCards(summary, {locale: "ja"}))
 */
export function conditionCards(
  summary: LoopSummary,
  {locale, selected = null}: {locale: Locale; selected?: LinkName | null},
): HTMLElement {
  const section = document.createElement("section");
  section.className = "condition-cards";
  section.lang = locale;
  const sheet = document.createElement("style");
  sheet.textContent = style;
  section.append(
    sheet,
    ...([1, 2, 3] as const).map((condition) => card(summary, condition, locale, selected)),
  );
  return section;
}

function card(
  summary: LoopSummary,
  condition: 1 | 2 | 3,
  locale: Locale,
  selected: LinkName | null,
): HTMLElement {
  const article = document.createElement("article");
  const verdict = conditionVerdict(summary.report, condition);
  article.dataset.condition = String(condition);
  article.dataset.verdict = verdict;
  article.style.setProperty("--tone", `var(--${tones[condition]})`);
  if (selected !== null && links[selected].condition === condition)
    article.setAttribute("aria-current", "true");
  article.append(
    text("h3", "", `${condition} ${conditionWords[condition][locale]}`),
    text("p", "verdict", `${verdictMarks[verdict]} ${verdictWords[verdict][locale]}`),
  );
  for (const link of linkNames.filter((name) => links[name].condition === condition)) {
    const report = summary.report.links[link];
    article.append(text("p", "sentence", linkSentence(summary, link, locale)));
    const [reason] = report.reasons;
    if (report.verdict !== "holds" && reason !== undefined) article.append(text("p", "reason", reason));
    const settling = settlingSentence(report, summary.cadence, locale);
    if (settling !== null) article.append(text("p", "settle", settling));
  }
  return article;
}

function text(tag: "h3" | "p", className: string, words: string): HTMLElement {
  const element = document.createElement(tag);
  if (className !== "") element.className = className;
  element.textContent = words;
  return element;
}
