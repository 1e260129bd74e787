import {DataError} from "../src/domain/index.js";
import type {Fault} from "../src/domain/index.js";
import {readCases} from "./readCases.js";
import {readLoops} from "./readLoop.js";

export interface DataCheck {
  /** Every fault of every file, in the order of the folders. */
  faults: Fault[];
  /** How many loops and cases were read; a folder with a fault counts none. */
  loops: number;
  cases: number;
}

/**
 * Validates all that people contributed.
 *
 * @param folders Paths of the folder of loops and of that of cases.
 * @throws {Error} from the file system where a folder cannot be read.
 * @example
 * const {faults} = await checkData({kpi: "data/kpi", cases: "data/cases"});
 */
export async function checkData(folders: {kpi: string; cases: string}): Promise<DataCheck> {
  const faults: Fault[] = [];
  const count = async (reading: Promise<unknown[]>) => {
    try {
      return (await reading).length;
    } catch (error) {
      if (!(error instanceof DataError)) throw error;
      faults.push(...error.faults);
      return 0;
    }
  };
  const loops = await count(readLoops(folders.kpi));
  const cases = await count(readCases(folders.cases));
  return {faults, loops, cases};
}
