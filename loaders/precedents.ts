import {readFile} from "node:fs/promises";
import {DataError} from "../src/domain/index.js";
import type {Fault} from "../src/domain/index.js";
import {parseYaml} from "../src/domain/parseYaml.js";
import {precedentsSchema, readPrecedents} from "../src/domain/precedent.js";
import type {Precedent} from "../src/domain/precedent.js";
import {zodFaults} from "../src/domain/zodFaults.js";
import {readCases} from "./readCases.js";

/**
 * Reads the reviewed list of precedents and the figures of its cases.
 *
 * @param dataFolder The folder that has `precedents.yaml` and `cases/`.
 * @throws {DataError} with every fault of the list.
 * @example
 * await precedents("data") // [{caseId: "personalize-email", link: "business", elasticity: 0.23, …}, …]
 */
export async function precedents(dataFolder: string): Promise<Precedent[]> {
  const faults: Fault[] = [];
  const file = "precedents.yaml";
  const list: unknown = parseYaml(file, await readFile(`${dataFolder}/${file}`, "utf8"), faults);
  if (faults.length > 0) throw new DataError(faults);
  const parsed = precedentsSchema.safeParse(list);
  if (!parsed.success) throw new DataError(zodFaults(parsed.error, list, file));
  const found = readPrecedents(parsed.data, await readCases(`${dataFolder}/cases`), faults);
  if (faults.length > 0) throw new DataError(faults);
  return found;
}
