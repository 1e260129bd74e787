import type {Text} from "../../domain/texts.js";

/** Words of the SQL page. */
export const sqlWords = {
  introduction: {
    en: "Ask the site's tables in SQL: every loop that ships with the site, and your own if you brought one. Everything runs in your browser; the database (some 7 MB) is loaded at the first run. Statements here only read.",
    ja: "サイトの表に SQL で問い合わせるページです。サイトのデータに加えて、読み込んだ自分のデータも使えます。処理はすべてブラウザの中で行われ、データベース（約 7 MB）は最初の実行時に読み込まれます。実行できるのは読み取りだけです。",
  },
  statement: {en: "SQL statement", ja: "SQL 文"},
  keys: {
    en: "Ctrl + Enter (⌘ + Enter on a Mac) runs it. Names are completed as you type, or with Ctrl + Space. Escape, then Tab, leaves the editor.",
    ja: "Ctrl + Enter（Mac では ⌘ + Enter）で実行します。入力中または Ctrl + Space で名前の候補が出ます。Escape、Tab の順に押すと編集欄から出られます。",
  },
  shared: {
    en: "This statement came with the link. It has not run yet: read it, then press Run.",
    ja: "リンクに含まれていた SQL 文です。まだ実行していません。内容を確かめてから「実行」を押してください。",
  },
  run: {en: "Run", ja: "実行"},
  stop: {en: "Stop", ja: "中止"},
  copy: {en: "Copy link", ja: "リンクをコピー"},
  copied: {en: "Link copied.", ja: "リンクをコピーしました。"},
  notCopied: {
    en: "The browser did not allow copying. Run the statement and copy the page's address.",
    ja: "ブラウザがコピーを許可しませんでした。実行してからページのアドレスをコピーしてください。",
  },
  tooLong: {
    en: "This statement is too long for a link; it stays in your history only.",
    ja: "この SQL 文は長すぎてリンクに入りません。履歴にだけ残ります。",
  },
  loading: {en: "Loading the database …", ja: "データベースを読み込んでいます…"},
  running: {en: "Running …", ja: "実行中…"},
  stopped: {en: "Stopped. The tables are as they were.", ja: "中止しました。表はそのままです。"},
  refused: {
    en: "Not run: only statements that read may run here, such as SELECT, WITH, FROM, VALUES, DESCRIBE, SHOW, SUMMARIZE, PIVOT or EXPLAIN. This one would change tables or settings.",
    ja: "実行しませんでした。ここで実行できるのは SELECT、WITH、FROM、VALUES、DESCRIBE、SHOW、SUMMARIZE、PIVOT、EXPLAIN などの読み取りだけです。この文は表や設定を変えるものです。",
  },
  several: {
    en: "Not run: write one statement at a time. A PIVOT needs its values, as in PIVOT … ON name IN ('a', 'b').",
    ja: "実行しませんでした。SQL 文は一つずつ書いてください。PIVOT では PIVOT … ON name IN ('a', 'b') のように値を書きます。",
  },
  nothing: {en: "There is no statement yet.", ja: "SQL 文がありません。"},
  wrong: {en: "The database did not understand or could not finish this:", ja: "データベースからのエラー："},
  failed: {
    en: "The database could not be started in this browser. Press Run to try again.",
    ja: "このブラウザではデータベースを起動できませんでした。「実行」を押すともう一度試します。",
  },
  result: {en: "Result", ja: "結果"},
  noRows: {en: "No rows: nothing matches.", ja: "該当する行はありません。"},
  csv: {en: "Download all rows as CSV", ja: "すべての行を CSV で保存"},
  missing: {en: "NULL", ja: "NULL"},
  notNumber: {en: "not a number", ja: "非数"},
  plan: {en: "Plan", ja: "実行計画"},
  tables: {en: "Tables", ja: "表"},
  tablesNote: {
    en: "Click a name to put it into the statement. loop_id tells the loops apart; series holds one row a column and period.",
    ja: "名前を押すと SQL 文に入ります。データは loop_id で区別します。series は列と期間ごとに 1 行です。",
  },
  own: {en: "Your own data are among them:", ja: "自分のデータも含まれています："},
  examples: {en: "Examples", ja: "例"},
  history: {en: "History", ja: "履歴"},
  noHistory: {
    en: "What you run is kept here, in this browser only.",
    ja: "実行した SQL 文がここに残ります（このブラウザの中だけ）。",
  },
  forget: {en: "Delete the history", ja: "履歴を消す"},
  chart: {en: "Quick chart", ja: "簡単な図"},
  across: {en: "Across", ja: "横軸"},
  up: {en: "Up", ja: "縦軸"},
  kind: {en: "Drawn as", ja: "種類"},
  line: {en: "line", ja: "折れ線"},
  bar: {en: "bars", ja: "棒"},
  dot: {en: "dots", ja: "点"},
  noChart: {
    en: "A chart needs a column of numbers, another column and at least two rows.",
    ja: "図を描くには、数値の列、もう一つの列、2 行以上が必要です。",
  },
  noPoints: {
    en: "There is no row in which both columns have a value.",
    ja: "両方の列に値がある行がありません。",
  },
  source: {
    en: "Growth Cycle Notebook, the result of a person's own query",
    ja: "Growth Cycle Notebook、自分で書いたクエリの結果",
  },
} satisfies Record<string, Text>;
