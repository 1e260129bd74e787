import {caseEntry} from "../src/domain/find/caseEntry.js";
import type {CaseEntry} from "../src/domain/find/caseEntry.js";
import {readCases} from "./readCases.js";

/**
 * The cases of a folder as lists show them.
 *
 * @throws {DataError} carrying every fault of every file; see `readCases`.
 * @example
 * (await caseEntries("data/cases")).map(({id}) => id) // ["bizreach", "fannie-mae", …]
 */
export const caseEntries = async (folder: string): Promise<CaseEntry[]> =>
  (await readCases(folder)).map(caseEntry);
