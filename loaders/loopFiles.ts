import {readFile, readdir} from "node:fs/promises";
import {join} from "node:path";
import {loopFileNames} from "../src/domain/parseLoopFiles.js";
import {dataFolder} from "./dataFolder.js";
import {readLoop} from "./readLoop.js";

/**
 * The files of every loop under `data/kpi` as text, by the loop's id and the file's name, so that a page can analyse them anew.
 *
 * @throws {DataError} with the faults of a loop.
 * @example
 * (await loopFiles())["fashion-store"]["series.csv"] // "period,…"
 */
export async function loopFiles(): Promise<Record<string, Record<string, string>>> {
  const root = dataFolder("kpi");
  const entries = (await readdir(root, {withFileTypes: true})).filter((entry) => entry.isDirectory());
  const loops = await Promise.all(
    entries.map(async ({name}) => {
      const folder = join(root, name);
      const {id} = await readLoop(folder);
      const present = (await readdir(folder)).filter((file) =>
        (loopFileNames as readonly string[]).includes(file),
      );
      const texts = await Promise.all(
        present.map(async (file) => [file, await readFile(join(folder, file), "utf8")]),
      );
      return [id, Object.fromEntries(texts)] as const;
    }),
  );
  return Object.fromEntries(loops);
}
