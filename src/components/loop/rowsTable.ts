import type {Locale} from "../../domain/texts.js";
import {element} from "../element.js";
import {loopWords} from "./loopWords.js";

/** Rows as a query returns them. */
export interface TableRows {
  columns: readonly {name: string}[];
  rows: readonly Readonly<Record<string, unknown>>[];
}

/** Beyond this many rows the table says how many there are, and shows the last. */
const MOST = 400;

/**
 * The rows behind a figure, in a box that scrolls by itself, with the query that made them.
 *
 * @param statement SQL and the values bound to its question marks.
 * @param options.address Where the query can be changed and run.
 * @example
 * display(rowsTable(await database.query(statement), statement, {locale: "en"}))
 */
export function rowsTable(
  {columns, rows}: TableRows,
  {sql, params = []}: {sql: string; params?: readonly unknown[]},
  {address, locale}: {address?: string; locale: Locale},
): HTMLElement {
  // As given: nothing is rounded that a person wrote.
  const exact = new Intl.NumberFormat(locale, {maximumSignificantDigits: 12});
  const cell = (value: unknown) =>
    element(
      "td",
      {},
      value === null || value === undefined
        ? "–"
        : typeof value === "number"
          ? exact.format(value)
          : String(value),
    );
  return element(
    "div",
    {class: "rows-table", lang: locale},
    rows.length === 0
      ? element("p", {class: "empty"}, loopWords.noRows[locale])
      : element(
          "div",
          {class: "scroll tall", tabindex: "0", role: "region", "aria-label": loopWords.table[locale]},
          element(
            "table",
            {},
            element(
              "thead",
              {},
              element(
                "tr",
                {},
                columns.map(({name}) => element("th", {scope: "col"}, name)),
              ),
            ),
            element(
              "tbody",
              {},
              rows.slice(-MOST).map((row) =>
                element(
                  "tr",
                  {},
                  columns.map(({name}) => cell(row[name])),
                ),
              ),
            ),
          ),
        ),
    rows.length > MOST
      ? element(
          "p",
          {},
          locale === "ja"
            ? `全 ${rows.length} 行のうち最後の ${MOST} 行`
            : `The last ${MOST} of ${rows.length} rows`,
        )
      : null,
    element(
      "details",
      {},
      element("summary", {}, loopWords.sql[locale]),
      element("pre", {tabindex: "0"}, element("code", {}, sql)),
      params.length === 0 ? null : element("p", {}, `? = ${JSON.stringify(params)}`),
      address === undefined
        ? null
        : element("p", {}, element("a", {href: address}, loopWords.openSql[locale])),
    ),
  );
}
