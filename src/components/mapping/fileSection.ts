import {dateForms, numberForms} from "../../domain/mapping.js";
import type {TableEdits} from "../../domain/mapping/edits.js";
import {columnOf} from "../../domain/mapping/source.js";
import {encodings, separators} from "../../domain/tableDescription.js";
import type {ColumnDescription, ReadChoices, TableDescription} from "../../domain/tableDescription.js";
import {element} from "../element.js";
import {selectControl} from "./controls.js";
import {datesRead} from "./datesRead.js";
import type {FormContext} from "./formContext.js";
import {
  dateFormWords,
  encodingWords,
  mappingWords,
  numberFormWords,
  rowKindWords,
  rowsWords,
  separatorWords,
} from "./mappingWords.js";
import {previewTable} from "./previewTable.js";

/**
 * One file: how it is read, when its rows are, and its first rows.
 *
 * @param at Place of the file among those that were brought.
 * @example
 * fileSection(context, 0)
 */
export function fileSection(context: FormContext, at: number): HTMLElement {
  const {tables, proposal, locale} = context;
  const table = tables[at]!;
  const rows = rowsWords(table.rowsRead.toLocaleString(locale), table.complete);
  return element(
    "section",
    {class: "card mapping-file", "data-file": table.file},
    element("h4", {}, table.file, " ", element("small", {}, rows[locale])),
    element("div", {class: "mapping-fields"}, readFields(context, table, at), timeFields(context, table, at)),
    previewTable(table, {mapping: proposal.mapping, at, locale}),
  );
}

/** How the file's text or workbook is read; typed formats need no choice. */
function readFields({choices, locale, fields, reread}: FormContext, table: TableDescription, at: number) {
  const {file, encoding, separator, sheets} = table;
  const chosen = choices[file] ?? {};
  const change = (choice: ReadChoices) => reread(file, {...chosen, ...choice});
  const words = <Value extends string>(values: readonly Value[], of: (value: Value) => string) =>
    values.map((value) => ({value, words: of(value)}));
  return [
    encoding === null
      ? null
      : fields.add(
          `tables.${at}.encoding`,
          mappingWords.encoding,
          selectControl(
            words(encodings, (value) => encodingWords[value]),
            chosen.encoding ?? encoding,
            (value) => change({encoding: value}),
          ),
        ),
    separator === null
      ? null
      : fields.add(
          `tables.${at}.separator`,
          mappingWords.separator,
          selectControl(
            words(separators, (value) => separatorWords[value][locale]),
            chosen.separator ?? separator,
            (value) => change({separator: value}),
          ),
        ),
    sheets.length < 2
      ? null
      : fields.add(
          `tables.${at}.sheet`,
          mappingWords.sheet,
          selectControl(
            words(sheets, (value) => value),
            chosen.sheet ?? sheets[0]!,
            (value) => change({sheet: value}),
          ),
        ),
  ];
}

function timeFields(context: FormContext, table: TableDescription, at: number) {
  const {proposal, edits, locale, fields, edit} = context;
  const own = edits.tables?.[at] ?? {};
  const {time, dateForm, numberForm, rows} = proposal.mapping.tables[at]!;
  const set = (change: TableEdits) =>
    edit((edits) => ({...edits, tables: {...edits.tables, [at]: {...edits.tables?.[at], ...change}}}));
  const names = table.columns.map(({name}) => name);
  const cells = table.sample.map((row) => row[names.indexOf(time)] ?? null);
  return [
    fields.add(
      `tables.${at}.time`,
      mappingWords.time,
      selectControl(
        [...(names.includes(time) ? [] : [time]), ...names].map((name) => ({value: name, words: name})),
        time,
        // The form belonged to the other column.
        (value) => set({time: value, dateForm: undefined}),
      ),
    ),
    fields.add(
      `tables.${at}.dateForm`,
      mappingWords.dateForm,
      selectControl(
        dateForms.map((value) => ({value, words: dateFormWords[value][locale]})),
        dateForm,
        (value) => set({dateForm: value}),
      ),
      [
        element(
          "ul",
          {class: "dates-read", "aria-label": mappingWords.datesRead[locale]},
          datesRead(cells, dateForm, locale).map((line) => element("li", {}, line)),
        ),
        (columnOf(table, time)?.dateFormAlternatives.length ?? 0) > 0 && own.dateForm === undefined
          ? confirmation(`tables.${at}.dateForm`, mappingWords.datesRight[locale], () => set({dateForm}))
          : null,
      ],
    ),
    table.columns.some(hasWrittenNumbers)
      ? fields.add(
          `tables.${at}.numberForm`,
          mappingWords.numberForm,
          selectControl(
            numberForms.map((value) => ({value, words: numberFormWords[value]})),
            numberForm,
            (value) => set({numberForm: value}),
          ),
          table.columns.some((column) => column.numberFormAlternatives.length > 0) &&
            own.numberForm === undefined
            ? confirmation(`tables.${at}.numberForm`, mappingWords.numbersRight[locale], () =>
                set({numberForm}),
              )
            : null,
        )
      : null,
    fields.add(
      `tables.${at}.rows`,
      mappingWords.rows,
      selectControl(
        (["periods", "events"] as const).map((value) => ({value, words: rowKindWords[value][locale]})),
        rows,
        (value) => set({rows: value}),
      ),
    ),
  ];
}

/** Whether a column has numbers as text, which can be written in more than one way. */
const hasWrittenNumbers = ({numberForm, examples}: ColumnDescription) =>
  numberForm !== null && examples.some((cell) => typeof cell === "string");

/** Says that a guess is right, which choosing what is chosen already cannot. Once it is gone, the focus goes to the field of its path. */
function confirmation(path: string, words: string, onConfirm: () => void): HTMLElement {
  const button = element("button", {type: "button", class: "pill confirm", "data-path": path}, `✓ ${words}`);
  button.addEventListener("click", onConfirm);
  return button;
}
