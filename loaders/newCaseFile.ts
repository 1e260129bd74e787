import {existsSync} from "node:fs";
import {writeFile} from "node:fs/promises";
import {join} from "node:path";
import {parseArgs} from "node:util";
import {UsageError} from "./analyzeOptions.js";
import {newCase} from "./newCase.js";

export const newUsage = `Usage: npm run new -- case <id> [--lang en|ja]

Writes data/cases/<id>.yaml, in which every field is explained.
  <id>     lower-case letters, digits and hyphens, e.g. travel-reviews
  --lang   language of the explanations, en by default`;

/**
 * Carries out `npm run new`: writes the file of a new case and never over an existing one.
 *
 * @param args Behind the command's name; `folders` that of the cases and that of their pages, whose names no case may take.
 * @returns The path of the file.
 * @throws {UsageError} that says what is wrong with the command line and what would be right.
 * @example
 * await newCaseFile(["case", "travel-reviews"], {cases: "data/cases", pages: "src/cases"}) // "data/cases/travel-reviews.yaml"
 */
export async function newCaseFile(
  args: readonly string[],
  folders: {cases: string; pages: string},
): Promise<string> {
  const {id, locale} = options(args);
  if (!/^[a-z0-9][a-z0-9-]*$/.test(id)) {
    const better = id
      .toLowerCase()
      .replaceAll(/[^a-z0-9]+/g, "-")
      .replaceAll(/^-+|-+$/g, "");
    throw new UsageError(
      `"${id}" is no id: use lower-case letters, digits and hyphens${better === "" ? "" : `, e.g. ${better}`}.`,
    );
  }
  if (existsSync(join(folders.pages, `${id}.md`)))
    throw new UsageError(`"${id}" is a page of the site: choose another id.`);
  const file = join(folders.cases, `${id}.yaml`);
  try {
    await writeFile(file, newCase(id, locale), {flag: "wx"});
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
    throw new UsageError(`${file} exists already and is left as it is: choose another id, or edit it.`);
  }
  return file;
}

function options(args: readonly string[]): {id: string; locale: "en" | "ja"} {
  try {
    const {values, positionals} = parseArgs({
      args: [...args],
      options: {lang: {type: "string", default: "en"}},
      allowPositionals: true,
    });
    const [kind, id] = positionals;
    if (kind !== "case")
      throw new UsageError(kind === undefined ? "What is new?" : `"${kind}" cannot be made: say case.`);
    if (id === undefined) throw new UsageError("Give the case an id.");
    if (positionals.length > 2)
      throw new UsageError(
        `Give one id without spaces, e.g. ${positionals.slice(1).join("-").toLowerCase()}.`,
      );
    if (values.lang !== "en" && values.lang !== "ja")
      throw new UsageError(`"${values.lang}" is no language here: use en or ja.`);
    return {id, locale: values.lang};
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw new UsageError((error as Error).message);
  }
}
