import type {CaseStudy} from "./caseStudy.js";
import {parseCase} from "./parseCase.js";
import {readPlacedYaml} from "./placedYaml.js";

/** A case is text that one person wrote: 200 kB are twenty times the longest. */
const MOST_LETTERS = 200_000;

/**
 * Reads one case from YAML, which may come from anybody: a text that is too long, nests too deep or multiplies itself by aliases is
 * refused, and nothing in it runs.
 *
 * @param options.file Its name for the faults; `options.id` what its `id:` must be, anything where it is left out.
 * @throws {DataError} carrying every fault with its place; see `readPlacedYaml`.
 * @example
 * readCaseYaml(text, {file: "pomelo.yaml", id: "pomelo"}).industry // "retail"
 */
export const readCaseYaml = (text: string, {file, id}: {file: string; id?: string}): CaseStudy =>
  readPlacedYaml(text, yamlOptions(file), (value) => parseCase(value, {file, id}));

/**
 * What the YAML of a case holds, right or wrong, under the same guards: for a form that goes on from there.
 *
 * @throws {DataError} where the text is no YAML, or refused.
 * @example
 * caseYamlValue("year: soon", "draft.yaml") // {year: "soon"}
 */
export const caseYamlValue = (text: string, file: string): unknown =>
  readPlacedYaml(text, yamlOptions(file), (value) => value);

const yamlOptions = (file: string) => ({
  file,
  mostLetters: MOST_LETTERS,
  tooLong: (letters: number) => ({
    message: `Has ${letters} letters: a case has at most ${MOST_LETTERS}.`,
    messageJa: `${letters} 文字あります。事例は ${MOST_LETTERS} 文字までです。`,
  }),
});
