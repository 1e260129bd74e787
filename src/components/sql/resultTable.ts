import type {Locale} from "../../domain/texts.js";
import {element} from "../element.js";
import {csvFile, saveFile} from "../saveFile.js";
import type {AnswerRows} from "./answer.js";
import {cellOfFile, cellText} from "./cellText.js";
import {sortRows} from "./sortRows.js";
import {sqlWords} from "./sqlWords.js";

/** Rows that are drawn; a browser is slow with many more. */
const SHOWN = 500;
/** Characters of a cell that are shown; the whole text is its tooltip. */
const LONGEST = 80;

/**
 * A result as a table in a box that scrolls by itself. Each column's header is a button that sorts by it: upwards, downwards, as it
 * came. At most 500 rows are drawn; all are sorted and saved.
 *
 * @example
 * display(resultTable(await database.query({sql}), {locale: "en"}))
 */
export function resultTable({columns, rows}: AnswerRows, {locale}: {locale: Locale}): HTMLElement {
  if (rows.length === 0)
    return element(
      "div",
      {class: "sql-result", lang: locale},
      element("p", {class: "empty"}, sqlWords.noRows[locale]),
    );
  const body = element("tbody");
  const fill = (sorted: AnswerRows["rows"]) =>
    body.replaceChildren(...sorted.slice(0, SHOWN).map((row) => tableRow(row, columns, locale)));
  const headers = columns.map(({name, type}) => {
    const button = element("button", {type: "button"}, name, element("span", {"aria-hidden": "true"}));
    return {name, button, header: element("th", {scope: "col", "data-type": type}, button)};
  });
  for (const {name, button, header} of headers)
    button.addEventListener("click", () => {
      const next = nextOrder(header.getAttribute("aria-sort"));
      for (const other of headers) other.header.removeAttribute("aria-sort");
      if (next !== null) header.setAttribute("aria-sort", next);
      fill(next === null ? rows : sortRows(rows, name, next, locale));
    });
  fill(rows);
  const save = element("button", {type: "button", class: "figure-button"}, sqlWords.csv[locale]);
  save.addEventListener("click", () => saveFile("result.csv", csvFile(fileRows({columns, rows}))));
  return element(
    "div",
    {class: "sql-result", lang: locale},
    element(
      "div",
      {class: "scroll tall", tabindex: "0", role: "region", "aria-label": sqlWords.result[locale]},
      element(
        "table",
        {},
        element(
          "thead",
          {},
          element(
            "tr",
            {},
            headers.map(({header}) => header),
          ),
        ),
        body,
      ),
    ),
    element("p", {class: "sql-shown"}, shownRows(rows.length, locale), save),
  );
}

const nextOrder = (order: string | null) =>
  order === null ? "ascending" : order === "ascending" ? "descending" : null;

function tableRow(row: AnswerRows["rows"][number], columns: AnswerRows["columns"], locale: Locale) {
  return element(
    "tr",
    {},
    columns.map(({name, type}) => {
      const text = cellText(row[name], locale);
      if (text === null)
        return element(
          "td",
          {"data-type": type},
          element("span", {class: "sql-null"}, sqlWords.missing[locale]),
        );
      const isLong = text.length > LONGEST;
      return element(
        "td",
        {"data-type": type, title: isLong ? text : null},
        isLong ? `${text.slice(0, LONGEST)}…` : text,
      );
    }),
  );
}

const fileRows = ({columns, rows}: AnswerRows) =>
  rows.map((row) => Object.fromEntries(columns.map(({name}) => [name, cellOfFile(row[name])])));

function shownRows(count: number, locale: Locale): string | null {
  if (count <= SHOWN) return null;
  const [shown, all] = [SHOWN, count].map((number) => number.toLocaleString(locale));
  return locale === "ja"
    ? `全 ${all} 行のうち ${shown} 行を表示しています。`
    : `${shown} of ${all} rows are shown. `;
}
