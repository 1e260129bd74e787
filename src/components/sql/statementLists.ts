import type {Locale, Text} from "../../domain/texts.js";
import {element} from "../element.js";
import {sqlWords} from "./sqlWords.js";

/** A statement that others wrote, with what it shows. */
export interface SqlExample {
  title: Text;
  sql: string;
}

/**
 * Examples as buttons; a click hands the statement on.
 *
 * @example
 * exampleList(examples, {locale: "en", onRun: (sql) => run(sql)})
 */
export function exampleList(
  examples: readonly SqlExample[],
  {locale, onRun}: {locale: Locale; onRun: (sql: string) => void},
): HTMLElement {
  return element(
    "section",
    {class: "sql-examples"},
    element("h2", {}, sqlWords.examples[locale]),
    element(
      "ul",
      {},
      examples.map(({title, sql}) => element("li", {}, statementButton(title[locale], sql, onRun))),
    ),
  );
}

/**
 * The statements that were run, the latest first, and a button that deletes them.
 *
 * @example
 * historyList(sqlHistory(), {locale: "en", onRun: (sql) => run(sql), onForget: forgetStatements})
 */
export function historyList(
  history: readonly string[],
  {locale, onRun, onForget}: {locale: Locale; onRun: (sql: string) => void; onForget: () => void},
): HTMLElement {
  const forget = element("button", {type: "button", class: "figure-button"}, sqlWords.forget[locale]);
  forget.addEventListener("click", onForget);
  return element(
    "section",
    {class: "sql-history"},
    element("h2", {}, sqlWords.history[locale]),
    history.length === 0
      ? element("p", {class: "empty"}, sqlWords.noHistory[locale])
      : [
          element(
            "ol",
            {class: "tall"},
            history.map((sql) =>
              element(
                "li",
                {},
                statementButton(element("code", {}, sql.replace(/\s+/g, " ").trim()), sql, onRun),
              ),
            ),
          ),
          forget,
        ],
  );
}

function statementButton(label: string | Node, sql: string, onRun: (sql: string) => void) {
  const button = element("button", {type: "button", class: "sql-statement", title: sql}, label);
  button.addEventListener("click", () => onRun(sql));
  return button;
}
