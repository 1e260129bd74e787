import {readFile, readdir} from "node:fs/promises";
import {basename, join} from "node:path";
import {DataError} from "../src/domain/index.js";
import type {Fault} from "../src/domain/index.js";
import type {Agenda} from "../src/domain/project/agenda.js";
import {readAgendaYaml} from "../src/domain/project/agendaYaml.js";

/**
 * Reads every agenda of a folder, in order of their files' names.
 *
 * @param folder Holds one `<id>.yaml` an agenda, and nothing else.
 * @throws {DataError} carrying every fault of every file; see `readAgendaYaml`.
 * @example
 * (await readAgendas("data/agendas")).map(({id}) => id) // ["half-day", "three-parts", "understanding"]
 */
export async function readAgendas(folder: string): Promise<Agenda[]> {
  const agendas: Agenda[] = [];
  const faults: Fault[] = [];
  for (const name of (await readdir(folder)).sort()) {
    const file = join(folder, name);
    if (name.endsWith(".yaml")) {
      try {
        agendas.push(readAgendaYaml(await readFile(file, "utf8"), {file, id: basename(name, ".yaml")}));
      } catch (error) {
        if (!(error instanceof DataError)) throw error;
        faults.push(...error.faults);
      }
    } else faults.push({file, message: "Is not an agenda: name it <id>.yaml, or keep it elsewhere."});
  }
  if (faults.length > 0) throw new DataError(faults);
  return agendas;
}
