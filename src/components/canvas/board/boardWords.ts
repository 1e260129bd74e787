import type {Locale, Text} from "../../../domain/texts.js";

/** What stands on the canvas page, in both languages. */
export const boardWords = {
  title: {en: "Canvas", ja: "キャンバス"},
  lead: {
    en: "Write your business model in nine blocks, then draw the growth cycle on it: three arrows, each with the sentence that it claims.",
    ja: "ビジネスモデルを 9 つのブロックに書き出し、その上に成長サイクルを描きます。3 本の矢印には、それぞれ主張を一文で添えます。",
  },
  notKept: {
    en: "This browser keeps nothing: the work is lost when the page closes. Save the canvas as a JSON file before you leave.",
    ja: "このブラウザでは保存できません。ページを閉じると内容が失われます。閉じる前に JSON ファイルとして保存してください。",
  },
  // Canvases
  canvases: {en: "Canvases", ja: "キャンバス一覧"},
  open: {en: "Open", ja: "開く"},
  name: {en: "Title", ja: "題名"},
  untitled: {en: "Untitled canvas", ja: "無題のキャンバス"},
  numbered: {en: "Canvas", ja: "キャンバス"},
  duplicate: {en: "Duplicate", ja: "複製"},
  remove: {en: "Remove", ja: "削除"},
  bringBack: {en: "Bring it back", ja: "元に戻す"},
  broughtBack: {en: "Brought back.", ja: "元に戻しました。"},
  opened: {en: "Opened", ja: "開きました"},
  noSuchCase: {
    en: "The link names a case that is not known here; choose one from the list.",
    ja: "リンクの事例が見つかりません。一覧から選んでください。",
  },
  tooMany: {
    en: "A project holds 30 canvases at most: remove one first.",
    ja: "キャンバスは 30 枚までです。先に 1 枚を削除してください。",
  },
  undo: {en: "Undo", ja: "元に戻す"},
  redo: {en: "Redo", ja: "やり直す"},
  undone: {en: "Undone.", ja: "元に戻しました。"},
  redone: {en: "Done again.", ja: "やり直しました。"},
  // Templates
  begin: {en: "Begin a canvas", ja: "キャンバスを始める"},
  beginMore: {en: "Begin another canvas", ja: "別のキャンバスを始める"},
  noneYet: {
    en: "There is no canvas yet. Choose what to begin with; everything can be changed afterwards.",
    ja: "キャンバスはまだありません。始め方を選んでください。内容はあとからすべて変更できます。",
  },
  empty: {en: "Empty canvas", ja: "空のキャンバス"},
  emptySays: {en: "Nine blocks with nothing in them.", ja: "9 つのブロックがすべて空です。"},
  fromCase: {en: "From a case", ja: "事例から"},
  fromCaseSays: {
    en: "Takes the case's canvas where it has one. Otherwise takes only what the case states: its solution, the problem it answers, its data and services, and what it says of the three conditions. Other blocks stay empty.",
    ja: "事例にキャンバスがあればそれを使います。なければ、事例に書かれた解決策、応える問題、データとサービス、3 つの条件についての記述だけを取り込みます。ほかのブロックは空です。",
  },
  case: {en: "Case", ja: "事例"},
  hasCanvas: {en: "has a canvas", ja: "キャンバスあり"},
  privateCase: {en: "yours", ja: "自分の事例"},
  use: {en: "Begin with this", ja: "これで始める"},
  bizreach: {en: "The workshop deck's analysis of Bizreach", ja: "研修資料のビズリーチの分析"},
  bizreachSays: {
    en: "The deck draws this analysis as figures, and their text is lost in its text version. What the case file states is filled in; nothing is guessed.",
    ja: "資料の分析は図で示され、テキスト版では図中の文字が失われています。事例ファイルに書かれていることだけを記入し、推測は加えません。",
  },
  // Board
  board: {en: "The nine blocks", ja: "9 つのブロック"},
  hint: {
    en: "Drag a card by its grip, or focus the grip and press the arrow keys; Enter opens a menu of places. Press a card's text to edit it: Enter keeps, Esc cancels, Shift + Enter begins a new line.",
    ja: "付箋はつまみをドラッグして動かします。つまみにフォーカスして矢印キーでも動かせ、Enter で移動先を選べます。文を押すと編集でき、Enter で確定、Esc で取り消し、Shift + Enter で改行します。",
  },
  kinds: {en: "Kinds of cards", ja: "付箋の種類"},
  kind: {en: "Kind", ja: "種類"},
  add: {en: "Add a card", ja: "付箋を追加"},
  newNote: {en: "New card", ja: "新しい付箋"},
  edit: {en: "Edit", ja: "編集"},
  delete: {en: "Delete", ja: "削除"},
  move: {en: "Move", ja: "移動"},
  moveTo: {en: "Move to", ja: "移動先"},
  up: {en: "Up", ja: "上へ"},
  down: {en: "Down", ja: "下へ"},
  close: {en: "Close", ja: "閉じる"},
  emptyNote: {en: "(empty card)", ja: "(空の付箋)"},
  noFurther: {en: "It cannot go further that way.", ja: "その方向にはこれ以上動かせません。"},
  full: {
    en: "A canvas holds 300 cards at most: delete one first.",
    ja: "付箋は 300 枚までです。先に 1 枚を削除してください。",
  },
  // Arrows
  arrows: {en: "The growth cycle on the canvas", ja: "キャンバスに描く成長サイクル"},
  arrowsHint: {
    en: "Draw each arrow on the board from card to card, or choose its two cards here, and say in a sentence what it claims.",
    ja: "矢印ごとにキャンバス上で付箋から付箋へ引くか、ここで始点と終点の付箋を選び、主張を一文で書きます。",
  },
  from: {en: "From", ja: "始点"},
  to: {en: "To", ja: "終点"},
  statement: {en: "Sentence", ja: "文"},
  notChosen: {en: "– choose a card –", ja: "– 付箋を選ぶ –"},
  noSentence: {en: "(no sentence yet)", ja: "(文はまだありません)"},
  notDrawn: {
    en: "Not drawn yet: choose both cards.",
    ja: "まだ描かれていません。両端の付箋を選んでください。",
  },
  // Files and links
  take: {en: "Take it along", ja: "持ち出す"},
  svg: {en: "Picture (SVG)", ja: "図(SVG)"},
  png: {en: "Picture (PNG)", ja: "図(PNG)"},
  markdown: {en: "Markdown", ja: "Markdown"},
  json: {en: "JSON file", ja: "JSON ファイル"},
  copyMarkdown: {en: "Copy as Markdown", ja: "Markdown をコピー"},
  copyLink: {en: "Copy a link to it", ja: "リンクをコピー"},
  saved: {en: "Saved", ja: "保存しました"},
  noPicture: {
    en: "This browser could not draw the picture. Save it as SVG instead.",
    ja: "このブラウザでは画像を作れませんでした。SVG で保存してください。",
  },
  markdownCopied: {en: "Copied the Markdown.", ja: "Markdown をコピーしました。"},
  linkCopied: {
    en: "Copied the link. It carries the whole canvas; nothing was sent anywhere.",
    ja: "リンクをコピーしました。キャンバス全体がリンクに入っています。どこにも送信していません。",
  },
  linkTooLong: {
    en: "The canvas is too large for a link. Save the JSON file and pass that on.",
    ja: "キャンバスが大きすぎてリンクに入りません。JSON ファイルを保存して渡してください。",
  },
  notCopied: {
    en: "The browser did not allow copying. Select and copy this text:",
    ja: "ブラウザがコピーを許可しませんでした。次のテキストを選んでコピーしてください。",
  },
  import: {en: "Open canvases from JSON files", ja: "JSON ファイルからキャンバスを開く"},
  imported: {en: "Added", ja: "追加しました"},
  faults: {en: "Not read:", ja: "読めませんでした："},
  // A link that carries a canvas
  carried: {en: "This link carries a canvas", ja: "このリンクにはキャンバスが入っています"},
  carriedAsk: {
    en: "It is not among your canvases yet. Adding it changes none of yours.",
    ja: "まだあなたのキャンバスには入っていません。追加しても、既存のキャンバスは変わりません。",
  },
  addCarried: {en: "Add to my canvases", ja: "自分のキャンバスに追加"},
  leaveCarried: {en: "Leave it", ja: "追加しない"},
  badLink: {en: "The canvas in this link cannot be read", ja: "このリンクのキャンバスは読めません"},
} as const satisfies Record<string, Text>;

/** A note's words in a sentence or a label: on one line, shortened, or the mark of an empty one. */
export function noteName(text: string, locale: Locale, most = 40): string {
  const line = text.replace(/\s+/g, " ").trim();
  if (line === "") return boardWords.emptyNote[locale];
  const letters = [...line];
  return letters.length <= most ? line : `${letters.slice(0, most - 1).join("")}…`;
}

/** A canvas's title in a sentence or a label, shortened, or that it has none. */
export const canvasName = (title: string, locale: Locale): string =>
  title.trim() === "" ? boardWords.untitled[locale] : noteName(title, locale, 60);

/** Words and what they are about, with a colon between. */
export const labelled = (words: Text, about: string, locale: Locale): string =>
  `${words[locale]}${locale === "ja" ? "：" : ": "}${about}`;

/** Words quoted in a sentence. */
export const quoted = (text: string, locale: Locale): string =>
  locale === "ja" ? `「${text}」` : `“${text}”`;

/** A text's length against what fits, said where it is too long. */
export const tooLong = (length: number, most: number, locale: Locale): string =>
  locale === "ja"
    ? `${most} 文字までです(${length - most} 文字超過)。短くすると保存されます。`
    : `${most} letters at most: ${length - most} too many. It is kept once it is shorter.`;
