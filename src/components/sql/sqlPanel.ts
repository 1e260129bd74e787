import type {Locale} from "../../domain/texts.js";
import {toAddress} from "../address.js";
import {element} from "../element.js";
import type {Answer, Ask} from "./answer.js";
import {answerView} from "./answerView.js";
import {packStatement, sqlAddress} from "./sqlAddress.js";
import {sqlEditor} from "./sqlEditor.js";
import type {SqlTable} from "./sqlEditor.js";
import {forgetStatements, keepStatement, sqlHistory} from "./sqlHistory.js";
import {sqlWords} from "./sqlWords.js";
import {exampleList, historyList} from "./statementLists.js";
import type {SqlExample} from "./statementLists.js";
import {tableList} from "./tableList.js";

/** What stays when the panel is drawn anew, as in another language. */
export interface SqlState {
  statement: string;
  /** Whether the statement came with a link and has not run. */
  isShared: boolean;
  answer: Answer | null;
}

export interface SqlPanel extends HTMLElement {
  /** Stops what is running. */
  stop(): void;
}

/**
 * An editor, the answer to its statement, and beside them the tables, examples and history.
 *
 * @param options.state Kept up to date.
 * @param options.own Ids of the person's own loops among the rows.
 * @example
 * display(sqlPanel({ask, tables, examples, own: [], state, locale: "en"}))
 */
export function sqlPanel({
  ask,
  tables,
  examples,
  own,
  state,
  locale,
}: {
  ask: Ask;
  tables: readonly SqlTable[];
  examples: readonly SqlExample[];
  own: readonly string[];
  state: SqlState;
  locale: Locale;
}): SqlPanel {
  let running: AbortController | null = null;
  const button = (text: string, name: string, act: () => void) => {
    const node = element("button", {type: "button", class: "figure-button", "data-role": name}, text);
    node.addEventListener("click", act);
    return node;
  };
  const runButton = button(sqlWords.run[locale], "run", () => void run());
  const stopButton = button(sqlWords.stop[locale], "stop", () => running?.abort());
  const copyButton = button(sqlWords.copy[locale], "copy", () => void copy());
  const status = element("span", {role: "status", class: "sql-status"});
  const answerPlace = element("div", {class: "sql-answer-place"});
  const historyPlace = element("div");
  const editor = sqlEditor({
    statement: state.statement,
    tables,
    describedBy: "sql-keys",
    locale,
    onRun: () => void run(),
    onChange: (statement) => (state.statement = statement),
  });

  const showRunning = () => {
    runButton.disabled = running !== null;
    stopButton.disabled = running === null;
  };
  const showAnswer = () => {
    const {answer} = state;
    if (answer === null) return;
    const draw = () => {
      answerPlace.replaceChildren(answerView(answer, {width: answerPlace.clientWidth || 640, locale}));
    };
    draw();
    editor.mark(
      answer.kind === "wrong" ? answer.position : null,
      answer.kind === "wrong" ? answer.message : "",
    );
  };
  const showHistory = () => {
    historyPlace.replaceChildren(
      historyList(sqlHistory(), {
        locale,
        onRun: runThis,
        onForget() {
          forgetStatements();
          showHistory();
        },
      }),
    );
  };
  function runThis(statement: string) {
    if (running !== null) return;
    editor.write(statement);
    void run();
  }
  async function run() {
    if (running !== null) return;
    const controller = new AbortController();
    running = controller;
    const statement = editor.read();
    showRunning();
    state.isShared = false;
    sharedNote.remove();
    editor.mark(null, "");
    answerPlace.replaceChildren();
    status.replaceChildren(sqlWords.running[locale]);
    const packed = packStatement(statement);
    toAddress("sql", packed);
    const answer = await ask(statement, {signal: controller.signal, onProgress: showProgress});
    running = null;
    showRunning();
    status.replaceChildren(packed === null ? sqlWords.tooLong[locale] : "");
    state.answer = answer;
    if (answer.kind !== "empty") keepStatement(statement);
    showHistory();
    showAnswer();
  }
  function showProgress(share: number) {
    if (share >= 1) status.replaceChildren(sqlWords.running[locale]);
    else
      status.replaceChildren(
        sqlWords.loading[locale],
        element("progress", {value: String(share), max: "1", "aria-label": sqlWords.loading[locale]}),
      );
  }
  async function copy() {
    const statement = editor.read();
    if (packStatement(statement) === null) {
      status.replaceChildren(sqlWords.tooLong[locale]);
      return;
    }
    try {
      const {search} = new URL(sqlAddress(statement), location.href);
      await navigator.clipboard.writeText(`${location.origin}${location.pathname}${search}`);
      status.replaceChildren(sqlWords.copied[locale]);
    } catch {
      status.replaceChildren(sqlWords.notCopied[locale]);
    }
  }

  const sharedNote = element("p", {class: "sql-shared", role: "note"}, sqlWords.shared[locale]);
  const root = element(
    "div",
    {class: "sql-panel", lang: locale},
    element("p", {}, sqlWords.introduction[locale]),
    state.isShared ? sharedNote : null,
    element(
      "div",
      {class: "sql-columns"},
      element(
        "div",
        {class: "sql-main"},
        element("div", {class: "sql-editor"}, editor.node),
        element("p", {id: "sql-keys", class: "sql-keys"}, sqlWords.keys[locale]),
        element("div", {class: "sql-bar"}, runButton, stopButton, copyButton, status),
        answerPlace,
      ),
      element(
        "aside",
        {class: "sql-side", "aria-label": sqlWords.tables[locale]},
        tableList(tables, {own, locale, onName: (name) => editor.insert(name)}),
        exampleList(examples, {locale, onRun: runThis}),
        historyPlace,
      ),
    ),
  );
  showRunning();
  showHistory();
  showAnswer();
  return Object.assign(root, {stop: () => running?.abort()});
}
