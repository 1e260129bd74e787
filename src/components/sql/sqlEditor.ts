import {
  autocompletion,
  closeBrackets,
  closeBracketsKeymap,
  completeFromList,
  completionKeymap,
} from "@codemirror/autocomplete";
import {defaultKeymap, history, historyKeymap} from "@codemirror/commands";
import {SQLDialect, sql} from "@codemirror/lang-sql";
import {bracketMatching, syntaxHighlighting} from "@codemirror/language";
import {setDiagnostics} from "@codemirror/lint";
import {EditorState, Prec} from "@codemirror/state";
import {EditorView, highlightActiveLine, keymap, lineNumbers} from "@codemirror/view";
import type {Locale} from "../../domain/texts.js";
import {sqlWords} from "./sqlWords.js";

/** A table that can be asked. */
export interface SqlTable {
  name: string;
  columns: readonly {name: string; type: string}[];
  rows: number;
}

export interface SqlEditor {
  node: HTMLElement;
  read(): string;
  /** Replaces the statement; undoing brings the old one back. */
  write(statement: string): void;
  /** Puts text in place of the selection, and the cursor behind it. */
  insert(text: string): void;
  /** Underlines the word at an offset, and takes older lines away; with null only that. */
  mark(position: number | null, message: string): void;
}

/** The words of DuckDB's grammar that reading takes. */
const duckdb = SQLDialect.define({
  keywords:
    "all analyze and anti as asc asof between by case cast cross current desc describe distinct else end escape except exclude exists explain filter first following from full group groups having if ilike in inner intersect interval into is join lateral last left like limit natural not null nulls offset on only or order ordinality outer over partition pivot positional preceding qualify range recursive replace respect right row rows sample select semi show similar some summarize table then to try_cast unbounded union unnest unpivot using values when where window with within",
  types:
    "bigint blob bool boolean char date decimal double float hugeint int integer list map numeric real smallint struct text time timestamp timestamptz tinyint ubigint uinteger uuid varchar",
  operatorChars: "+-*/<>=~!@#%^&|`?:",
  doubleDollarQuotedStrings: true,
});

/** Classes of `sql.css` by the names of the editor's tags. */
const classes: Record<string, string> = {
  keyword: "sql-keyword",
  typeName: "sql-type",
  string: "sql-text",
  number: "sql-number",
  bool: "sql-number",
  null: "sql-number",
  lineComment: "sql-comment",
  blockComment: "sql-comment",
};

/**
 * An editor for one SQL statement. Keywords, tables and columns are completed. Ctrl or Command with Enter runs it; Tab is the
 * browser's own, so that it leaves the editor.
 *
 * @param options.describedBy Id of the element that says which keys do what.
 * @param options.onChange Told the statement whenever it changes.
 * @example
 * const editor = sqlEditor({statement: "FROM series", tables, describedBy: "keys", locale: "en", onRun, onChange});
 */
export function sqlEditor({
  statement,
  tables,
  describedBy,
  locale,
  onRun,
  onChange,
}: {
  statement: string;
  tables: readonly SqlTable[];
  describedBy: string;
  locale: Locale;
  onRun: () => void;
  onChange: (statement: string) => void;
}): SqlEditor {
  const schema = Object.fromEntries(
    tables.map(({name, columns}) => [name, columns.map((column) => column.name)]),
  );
  const columns = [...new Set(Object.values(schema).flat())].map((label) => ({label, type: "property"}));
  const run = () => {
    onRun();
    return true;
  };
  const view = new EditorView({
    state: EditorState.create({
      doc: statement,
      extensions: [
        Prec.highest(keymap.of([{key: "Mod-Enter", run}])),
        lineNumbers(),
        highlightActiveLine(),
        history(),
        bracketMatching(),
        closeBrackets(),
        autocompletion(),
        keymap.of([...closeBracketsKeymap, ...completionKeymap, ...historyKeymap, ...defaultKeymap]),
        sql({dialect: duckdb, schema, upperCaseKeywords: true}),
        duckdb.language.data.of({autocomplete: completeFromList(columns)}),
        syntaxHighlighting({
          style: (tags) => tags.map((tag) => classes[String(tag)]).find((name) => name !== undefined) ?? null,
        }),
        EditorView.lineWrapping,
        EditorView.contentAttributes.of({
          "aria-label": sqlWords.statement[locale],
          "aria-describedby": describedBy,
          spellcheck: "false",
        }),
        EditorView.updateListener.of((update) => {
          if (update.docChanged) onChange(update.state.doc.toString());
        }),
      ],
    }),
  });
  return {
    node: view.dom,
    read: () => view.state.doc.toString(),
    write: (text) => view.dispatch({changes: {from: 0, to: view.state.doc.length, insert: text}}),
    insert(text) {
      view.dispatch(view.state.replaceSelection(text));
      view.focus();
    },
    mark(position, message) {
      const {doc} = view.state;
      const found = position === null || position > doc.length ? [] : [wordAt(doc.toString(), position)];
      view.dispatch(
        setDiagnostics(
          view.state,
          found.map((word) => ({...word, severity: "error", message})),
        ),
      );
      if (position !== null && found.length > 0)
        view.dispatch({selection: {anchor: position}, scrollIntoView: true});
    },
  };
}

/** The word that begins at an offset, or the one character there; the last one where the text has ended. */
function wordAt(text: string, position: number): {from: number; to: number} {
  const from = Math.min(position, Math.max(0, text.length - 1));
  const word = /^[\p{L}\p{N}_]+/u.exec(text.slice(from))?.[0] ?? "x";
  return {from, to: Math.min(text.length, from + word.length)};
}
