import {DataError} from "./errors.js";
import type {Fault} from "./errors.js";
import type {LoopDataset} from "./loop.js";
import {parseCsv} from "./parseCsv.js";
import {parseLoop} from "./parseLoop.js";
import {parseYaml} from "./parseYaml.js";

/** The files of a loop's folder, in the order in which a person writes them. All but the first two are optional. */
export const loopFileNames = [
  "loop.yaml",
  "series.csv",
  "releases.csv",
  "learning_curve.csv",
  "experiments.csv",
] as const;
type LoopFileName = (typeof loopFileNames)[number];

/**
 * Validates the files of a loop as they lie on disk or were dropped on a page.
 *
 * @param files Content by file name, as bytes or text; `README.md` is allowed and not read.
 * @param id Used where `loop.yaml` gives no `id`.
 * @throws {DataError} with the faults of all files: encoding, syntax, then content. Where `loop.yaml` itself is at fault the
 * meaning of the columns is unknown, and tables are checked for syntax only.
 * @example
 * const loop = parseLoopFiles({"loop.yaml": manifest, "series.csv": table}, "my-product");
 */
export function parseLoopFiles(files: Record<string, Uint8Array | string>, id?: string): LoopDataset {
  const faults = checkNames(Object.keys(files));
  const texts = Object.fromEntries(
    loopFileNames
      .filter((name) => Object.hasOwn(files, name))
      .map((name) => [name, decode(name, files[name], faults)]),
  ) as Partial<Record<LoopFileName, string>>;
  const table = (name: LoopFileName) =>
    texts[name] === undefined ? undefined : parseCsv(name, texts[name], faults);
  const manifest =
    texts["loop.yaml"] === undefined ? undefined : parseYaml("loop.yaml", texts["loop.yaml"], faults);
  const [series, releases, learningCurve, experiments] = loopFileNames.slice(1).map(table);
  if (manifest === undefined || series === undefined) throw new DataError(faults);
  try {
    const loop = parseLoop({manifest, series, releases, learningCurve, experiments, id});
    if (faults.length === 0) return loop;
  } catch (error) {
    if (!(error instanceof DataError)) throw error;
    faults.push(...error.faults);
  }
  throw new DataError(faults);
}

function checkNames(names: string[]): Fault[] {
  const allowed: readonly string[] = [...loopFileNames, "README.md"];
  const unknown = names
    .filter((file) => !allowed.includes(file))
    .map((file) => ({file, message: `Is not a file of a loop: use ${allowed.join(", ")}.`}));
  const missing = loopFileNames
    .slice(0, 2)
    .filter((name) => !names.includes(name))
    .map((file) => ({file, message: "Is missing: every loop needs it."}));
  return [...unknown, ...missing];
}

function decode(file: string, content: Uint8Array | string, faults: Fault[]): string | undefined {
  if (typeof content === "string") return content.replace(/^\uFEFF/, "");
  try {
    return new TextDecoder("utf-8", {fatal: true}).decode(content);
  } catch {
    faults.push({file, message: "Is not encoded as UTF-8: save it anew, in Excel as “CSV UTF-8”."});
    return undefined;
  }
}
