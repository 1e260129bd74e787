import {readFile, readdir} from "node:fs/promises";
import {basename, join} from "node:path";
import {DataError} from "../src/domain/index.js";
import type {CaseStudy, Fault} from "../src/domain/index.js";
import {readCaseYaml} from "../src/domain/readCaseYaml.js";

/**
 * Reads every case of a folder, in order of their files' names.
 *
 * @param folder Holds one `<id>.yaml` a case, and nothing else.
 * @throws {DataError} carrying every fault of every file; see `readCaseYaml`.
 * @example
 * (await readCases("data/cases")).map(({id}) => id) // ["bizreach", "fannie-mae", …]
 */
export async function readCases(folder: string): Promise<CaseStudy[]> {
  const cases: CaseStudy[] = [];
  const faults: Fault[] = [];
  for (const name of (await readdir(folder)).sort()) {
    const file = join(folder, name);
    if (name.endsWith(".yaml")) {
      try {
        cases.push(readCase(await readFile(file, "utf8"), file));
      } catch (error) {
        if (!(error instanceof DataError)) throw error;
        faults.push(...error.faults);
      }
    } else faults.push({file, message: "Is not a case: name it <id>.yaml, or keep it elsewhere."});
  }
  if (faults.length > 0) throw new DataError(faults);
  return cases;
}

/**
 * Reads one case from the text of its YAML file.
 *
 * @param text The file's content; `file` its path as the person knows it, whose name without `.yaml` is the case's id.
 * @throws {DataError} carrying every fault in the order of the file; see `readCaseYaml`.
 * @example
 * readCase(await readFile("data/cases/pomelo.yaml", "utf8"), "data/cases/pomelo.yaml").industry // "retail"
 */
export const readCase = (text: string, file: string): CaseStudy =>
  readCaseYaml(text, {file, id: basename(file, ".yaml")});
