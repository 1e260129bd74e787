import type {Locale} from "../../domain/texts.js";
import {element} from "../element.js";
import {formatNumber} from "../format.js";
import type {SqlTable} from "./sqlEditor.js";
import {sqlWords} from "./sqlWords.js";

/**
 * The tables that can be asked, each with its number of rows and its columns; a click on a name hands it on.
 *
 * @param options.own Ids of the person's own loops among the rows.
 * @example
 * tableList(tables, {own: [], locale: "en", onName: (name) => editor.insert(name)})
 */
export function tableList(
  tables: readonly SqlTable[],
  {own, locale, onName}: {own: readonly string[]; locale: Locale; onName: (name: string) => void},
): HTMLElement {
  const nameButton = (name: string, detail: string | null = null) => {
    const button = element(
      "button",
      {type: "button", class: "sql-name"},
      element("code", {}, name),
      detail === null ? null : element("small", {}, ` ${detail}`),
    );
    button.addEventListener("click", () => onName(name));
    return button;
  };
  const list = tables.map(({name, columns, rows}) =>
    element(
      "details",
      {},
      element("summary", {}, element("code", {}, name), element("small", {}, ` ${rowCount(rows, locale)}`)),
      element(
        "ul",
        {},
        element("li", {}, nameButton(name)),
        columns.map((column) => element("li", {}, nameButton(column.name, column.type))),
      ),
    ),
  );
  return element(
    "section",
    {class: "sql-tables"},
    element("h2", {}, sqlWords.tables[locale]),
    element("p", {}, sqlWords.tablesNote[locale]),
    own.length === 0
      ? null
      : element(
          "p",
          {},
          `${sqlWords.own[locale]} `,
          element("code", {}, own.map((id) => `'${id.replaceAll("'", "''")}'`).join(", ")),
        ),
    list,
  );
}

const rowCount = (rows: number, locale: Locale) =>
  locale === "ja"
    ? `${formatNumber(rows, locale)} 行`
    : `${formatNumber(rows, locale)} ${rows === 1 ? "row" : "rows"}`;
