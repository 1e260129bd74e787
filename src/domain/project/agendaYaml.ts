import {Document, isMap, isScalar, isSeq} from "yaml";
import {DataError} from "../errors.js";
import {readPlacedYaml} from "../placedYaml.js";
import {zodFaults} from "../zodFaults.js";
import {agendaSchema} from "./agenda.js";
import type {Agenda} from "./agenda.js";

/** Ten times the longest agenda that anybody holds. */
const MOST_LETTERS = 200_000;

/**
 * Reads an agenda from YAML or JSON, which may come from anybody.
 *
 * @param options.file Its name for the faults; `options.id` what its `id:` must be, anything where it is left out.
 * @throws {DataError} carrying every fault with its place; see `readPlacedYaml`.
 * @example
 * readAgendaYaml(text, {file: "half-day.yaml"}).parts[0].steps[0].minutes // 30
 */
export function readAgendaYaml(text: string, {file, id}: {file: string; id?: string}): Agenda {
  const options = {
    file,
    mostLetters: MOST_LETTERS,
    tooLong: (letters: number) => ({
      message: `Has ${letters} letters: an agenda has at most ${MOST_LETTERS}.`,
      messageJa: `${letters} 文字あります。進行表は ${MOST_LETTERS} 文字までです。`,
    }),
  };
  return readPlacedYaml(text, options, (value) => {
    const parsed = agendaSchema.safeParse(value);
    if (!parsed.success) throw new DataError(zodFaults(parsed.error, value, file));
    if (id !== undefined && parsed.data.id !== id)
      throw new DataError([
        {
          file,
          column: "id",
          value: parsed.data.id,
          message: `Must be the file's name, ${id}.`,
          messageJa: `ファイル名と同じ ${id} にしてください。`,
        },
      ]);
    return parsed.data;
  });
}

/**
 * An agenda as the text of a YAML file, as a person would write it; reading it gives the same agenda.
 *
 * @example
 * agendaYaml(agenda) // "id: understanding\ntitle: {en: Understanding, ja: 理解編}\n…"
 */
export function agendaYaml(agenda: Agenda): string {
  const document = new Document(agenda, {aliasDuplicateObjects: false});
  flowShort(document.contents);
  return document.toString({lineWidth: 0, flowCollectionPadding: false});
}

/** A short text in two languages stands on one line. */
function flowShort(node: unknown): void {
  if (isSeq(node)) node.items.forEach(flowShort);
  else if (isMap(node)) {
    const values = node.items.map(({value}) => value);
    if (node.has("en") && values.every(isScalar))
      node.flow = values.reduce((sum, {value}) => sum + String(value).length, 0) < 80;
    else values.forEach(flowShort);
  }
}
