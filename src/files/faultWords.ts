import type {Text} from "../domain/texts.js";

const names: Record<string, string> = {
  "utf-8": "UTF-8",
  "utf-16le": "UTF-16",
  "utf-16be": "UTF-16",
  shift_jis: "Shift_JIS",
};

/** What can be wrong with a file of the person's own, and what would be right. */
export const faultWords = {
  empty: {
    en: "Is empty: save a header row and one row a record.",
    ja: "ファイルが空です。1 行目に列名、2 行目からデータを入れて保存してください。",
  },
  noRows: {
    en: "Has a header but no rows below it.",
    ja: "列名の行だけで、データの行がありません。",
  },
  noTable: (what: string, whatJa: string): Text => ({
    en: `Is ${what}, not a table: bring CSV, TSV, XLSX, Parquet, Arrow or JSON lines.`,
    ja: `${whatJa}で、表ではありません。CSV、TSV、XLSX、Parquet、Arrow、JSON Lines のいずれかを選んでください。`,
  }),
  oldWorkbook: {
    en: "Is a workbook of the old kind (.xls): open it in a spreadsheet and save it as .xlsx or CSV.",
    ja: "古い形式のブック（.xls）です。表計算ソフトで開き、.xlsx か CSV で保存し直してください。",
  },
  password: {
    en: "Is protected by a password: save a copy without one.",
    ja: "パスワードで保護されています。パスワードなしのコピーを保存してください。",
  },
  packed: {
    en: "Is compressed: unpack it and bring the file inside.",
    ja: "圧縮されています。展開して、中のファイルを選んでください。",
  },
  notWhatItSays: (ending: string): Text => ({
    en: `Ends in .${ending} but does not start as such a file does: it is damaged or has a wrong name.`,
    ja: `拡張子は .${ending} ですが、中身がその形式ではありません。壊れているか、名前が違っています。`,
  }),
  damaged: (reason: string): Text => ({
    en: `Cannot be read; it is damaged or of a kind that is not supported: ${reason}`,
    ja: `読み込めません。壊れているか、対応していない形式です（${reason}）`,
  }),
  gone: {
    en: "Was changed, moved or removed since it was chosen: choose it again.",
    ja: "選んだ後に、ファイルが変更、移動、または削除されました。もう一度選んでください。",
  },
  noEncoding: {
    en: "Is neither UTF-8, UTF-16 nor Shift_JIS: save it as “CSV UTF-8”.",
    ja: "文字コードが UTF-8、UTF-16、Shift_JIS のどれでもありません。「CSV UTF-8」で保存し直してください。",
  },
  undecodable: (encoding: string): Text => ({
    en: `At or below this row are bytes that are not ${names[encoding]}: choose another encoding, or save the file as “CSV UTF-8”.`,
    ja: `この行かその下に ${names[encoding]} として読めないバイトがあります。別の文字コードを選ぶか、「CSV UTF-8」で保存し直してください。`,
  }),
  namelessColumn: (cell: number): Text => ({
    en: `Cell ${cell} of the header is empty: name the column or remove it (pandas: to_csv(index=False)).`,
    ja: `${cell} 番目の列に名前がありません。名前を付けるか、列を消してください（pandas では to_csv(index=False)）。`,
  }),
  doubledName: (first: number, second: number): Text => ({
    en: `Stands twice, in columns ${first} and ${second}: rename or remove one.`,
    ja: `同じ名前の列が ${first} 番目と ${second} 番目にあります。どちらかの名前を変えるか、消してください。`,
  }),
  cells: (cells: number, width: number): Text => ({
    en: `Has ${cells === 1 ? "1 cell" : `${cells} cells`} where the header has ${width}: put text that holds the separator in quotes, and see that the separator is right.`,
    ja: `列名は ${width} 個ですが、この行のセルは ${cells} 個です。区切り文字を含む値は引用符で囲み、区切り文字の選択も確かめてください。`,
  }),
  beyondHeader: {
    en: "Stands right of the last column that has a name: name the column; if titles stand above the header row, remove them.",
    ja: "列名のない列に値があります。列に名前を付けてください。列名の行より上に表題があれば、消してください。",
  },
  neverClosed: {
    en: 'A quote opens here and is never closed: close it, and write "" for a quote in a cell.',
    ja: 'ここで始まる引用符が閉じていません。閉じてください。値の中の引用符は "" と書きます。',
  },
  textBehind: {
    en: 'Text stands behind the closing quote: write "" for a quote in a cell.',
    ja: '閉じた引用符の後ろに文字があります。値の中の引用符は "" と書いてください。',
  },
  more: (count: number): Text => ({
    en: `And ${count} more faults of rows like these.`,
    ja: `ほかにも同じような行の問題が ${count} 件あります。`,
  }),
  noSheet: (sheets: string): Text => ({
    en: `No such sheet. The workbook has: ${sheets}.`,
    ja: `そのシートはありません。あるのは ${sheets} です。`,
  }),
  emptySheet: (sheets: string): Text => ({
    en: `This sheet is empty: choose another one. The workbook has: ${sheets}.`,
    ja: `このシートは空です。別のシートを選んでください。あるのは ${sheets} です。`,
  }),
  largeWorkbook: (megabytes: number): Text => ({
    en: `Has ${megabytes} MB, too much for a workbook: save the sheet as CSV.`,
    ja: `ブックとしては大きすぎます（${megabytes} MB）。シートを CSV で保存してください。`,
  }),
  largeArray: (megabytes: number): Text => ({
    en: `Is a JSON array of ${megabytes} MB: above 50 MB write JSON lines, one object a line.`,
    ja: `${megabytes} MB の JSON 配列です。50 MB を超えるときは、1 行に 1 オブジェクトの JSON Lines にしてください。`,
  }),
  errorCell: {
    en: "Holds an error of the spreadsheet: correct the formula or empty the cell.",
    ja: "表計算のエラー値です。式を直すか、セルを空にしてください。",
  },
  unsafeInteger: {
    en: "Is an integer beyond ±9007199254740991, which cannot be kept exactly: store it as text.",
    ja: "±9007199254740991 を超える整数は正確に扱えません。文字列として保存してください。",
  },
  noObject: {
    en: 'Is no JSON object: write one object a line, e.g. {"week": "2024-01-01", "users": 120}.',
    ja: 'JSON オブジェクトではありません。1 行に 1 つ、{"week": "2024-01-01", "users": 120} のように書いてください。',
  },
  lateKey: (rows: number): Text => ({
    en: `This key is not in the first ${rows} rows: write it in the first row too, as null if need be.`,
    ja: `このキーは最初の ${rows} 行にありません。1 行目にも（値がなければ null で）書いてください。`,
  }),
} as const;
