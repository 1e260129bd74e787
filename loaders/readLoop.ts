import {readFile, readdir} from "node:fs/promises";
import {basename, join} from "node:path";
import {DataError, linkNames} from "../src/domain/index.js";
import type {Fault, LoopDataset} from "../src/domain/index.js";
import {parseLoopFiles} from "../src/domain/parseLoopFiles.js";

/**
 * Reads and validates one loop's folder. Hidden files are passed over.
 *
 * @param folder Path of the folder; its name is the loop's id where `loop.yaml` gives none.
 * @throws {DataError} with every fault of every file, each file named with the folder's path.
 * @throws {Error} from the file system where the folder cannot be read.
 * @example
 * const loop = await readLoop("data/kpi/movielens-100k");
 */
export async function readLoop(folder: string): Promise<LoopDataset> {
  const entries = (await readdir(folder, {withFileTypes: true})).filter(({name}) => !name.startsWith("."));
  const contents = await Promise.all(
    entries.map((entry) => (entry.isFile() ? readFile(join(folder, entry.name)) : "")),
  );
  const files = Object.fromEntries(entries.map(({name}, i) => [name, contents[i]]));
  try {
    return parseLoopFiles(files, basename(folder));
  } catch (error) {
    if (!(error instanceof DataError)) throw error;
    throw new DataError(error.faults.map((fault) => ({...fault, file: join(folder, fault.file)})));
  }
}

/**
 * Reads every loop under a folder, in alphabetical order; examples of broken cycles after the others.
 *
 * @param dataFolder A folder of loops' folders, `data/kpi`.
 * @throws {DataError} with every fault of every loop; two loops with one id are a fault.
 * @example
 * const loops = await readLoops("data/kpi");
 */
export async function readLoops(dataFolder: string): Promise<LoopDataset[]> {
  const entries = await readdir(dataFolder, {withFileTypes: true});
  const folders = entries
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith("."))
    .map(({name}) => join(dataFolder, name))
    .sort();
  const faults: Fault[] = [];
  const loops: LoopDataset[] = [];
  const folderOf = new Map<string, string>();
  for (const folder of folders) {
    try {
      const loop = await readLoop(folder);
      const other = folderOf.get(loop.id);
      if (other !== undefined)
        faults.push({
          file: join(folder, "loop.yaml"),
          column: "id",
          value: loop.id,
          message: `Is the id of ${other} too: give each loop its own.`,
        });
      folderOf.set(loop.id, folder);
      loops.push(loop);
    } catch (error) {
      if (!(error instanceof DataError)) throw error;
      faults.push(...error.faults);
    }
  }
  if (faults.length > 0) throw new DataError(faults);
  return loops.sort((a, b) => rank(a) - rank(b));
}

/** Loops that are broken on purpose come last, in the order of their links. */
const rank = ({breaks}: LoopDataset) => (breaks === undefined ? -1 : linkNames.indexOf(breaks));
