import type {Locale} from "../../domain/texts.js";
import {element} from "../element.js";
import {formatNumber} from "../format.js";
import type {Answer, AnswerRows} from "./answer.js";
import {cellText} from "./cellText.js";
import {resultTable} from "./resultTable.js";
import {sqlWords} from "./sqlWords.js";

/**
 * What became of a statement: its rows as a table and a chart, a plan, or in words why there are none.
 *
 * @example
 * display(answerView(answer, {width: 640, locale: "en"}))
 */
export function answerView(answer: Answer, {width, locale}: {width: number; locale: Locale}): HTMLElement {
  const root = (role: string | null, ...children: (Node | string | null)[]) =>
    element("div", {class: "sql-answer", lang: locale, role, "data-answer": answer.kind}, children);
  const words = (text: string) => element("p", {}, text);
  switch (answer.kind) {
    case "rows":
      return root(null, ...rowsView(answer, {width, locale}));
    case "wrong":
      return root(
        "alert",
        words(sqlWords.wrong[locale]),
        element("pre", {lang: "en"}, withoutPlace(answer.message)),
      );
    case "failed":
      return root("alert", words(sqlWords.failed[locale]), element("pre", {lang: "en"}, answer.message));
    case "refused":
    case "several":
      return root("alert", words(sqlWords[answer.kind][locale]));
    case "empty":
      return root("alert", words(sqlWords.nothing[locale]));
    case "stopped":
      return root("status", words(sqlWords.stopped[locale]));
  }
}

function rowsView(
  answer: Extract<Answer, {kind: "rows"}>,
  {width, locale}: {width: number; locale: Locale},
): HTMLElement[] {
  const {columns, rows} = answer;
  if (columns[0]?.name === "explain_key")
    return [
      element("h2", {}, sqlWords.plan[locale]),
      ...rows.map((row) =>
        element("pre", {class: "scroll", tabindex: "0"}, cellText(row["explain_value"], locale) ?? ""),
      ),
    ];
  return [
    element("h2", {}, sqlWords.result[locale]),
    element("p", {role: "status"}, answerSize(answer, locale)),
    resultTable(answer, {locale}),
    element("h2", {}, sqlWords.chart[locale]),
    chart(answer, {width, locale}),
  ];
}

/** Drawing is fetched with the first rows; until then there is nothing to draw. */
function chart(answer: AnswerRows, options: {width: number; locale: Locale}): HTMLElement {
  const place = element("div");
  void import("./quickChart.js").then(({quickChart}) => place.replaceChildren(quickChart(answer, options)));
  return place;
}

function answerSize({rows, columns, cut, seconds}: Extract<Answer, {kind: "rows"}>, locale: Locale): string {
  // Exact: `formatNumber` shortens large numbers.
  const [n, k] = [rows.length, columns.length].map((count) => count.toLocaleString(locale));
  const time = formatNumber(seconds, locale);
  if (locale === "ja")
    return `${n} 行 × ${k} 列、${time} 秒。${cut ? `結果はこれより多くの行があります。最初の ${n} 行だけを読みました。LIMIT をつけるか、集計してください。` : ""}`;
  return `${n} ${rows.length === 1 ? "row" : "rows"} × ${k} ${columns.length === 1 ? "column" : "columns"}, ${time} s.${cut ? ` There are more rows; only the first ${n} were read. Add LIMIT, or aggregate.` : ""}`;
}

/** The place is underlined in the editor; the message need not draw it again. */
const withoutPlace = (message: string) => message.replace(/\n+LINE \d+: [^]*$/, "");
