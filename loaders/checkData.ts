import {DataError} from "../src/domain/index.js";
import type {Fault} from "../src/domain/index.js";
import {readAgendas} from "./agendas.js";
import {readCases} from "./readCases.js";
import {readLoops} from "./readLoop.js";

export interface DataCheck {
  /** Every fault of every file, in the order of the folders. */
  faults: Fault[];
  /** How many loops, cases and agendas were read; a folder with a fault counts none. */
  loops: number;
  cases: number;
  agendas: number;
}

/**
 * Validates all that people contributed.
 *
 * @param folders Paths of the folders of loops, of cases and of agendas.
 * @throws {Error} from the file system where a folder cannot be read.
 * @example
 * const {faults} = await checkData({kpi: "data/kpi", cases: "data/cases", agendas: "data/agendas"});
 */
export async function checkData(folders: {kpi: string; cases: string; agendas: string}): Promise<DataCheck> {
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
  const agendas = await count(readAgendas(folders.agendas));
  return {faults, loops, cases, agendas};
}
