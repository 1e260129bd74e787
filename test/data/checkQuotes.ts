import {readFile} from "node:fs/promises";
import {join} from "node:path";
import type {CaseFigure} from "./caseFigure.js";

/**
 * Holds every quote of `caseFigures.json` against the seed documents, which are not part of this repository:
 *
 *     npx tsx test/data/checkQuotes.ts <folder with the seeds' .txt files>
 */
const figures = JSON.parse(
  await readFile(new URL("caseFigures.json", import.meta.url), "utf8"),
) as CaseFigure[];
const missing: CaseFigure[] = [];
for (const figure of figures) {
  const text = await readFile(join(process.argv[2], `${figure.seed}.txt`), "utf8");
  if (!text.includes(figure.quote)) missing.push(figure);
}
for (const figure of missing) console.error(`${figure.case}: not in ${figure.seed}: ${figure.quote}`);
if (missing.length > 0) process.exitCode = 1;
else console.log(`All ${figures.length} quotes stand in the seeds.`);
