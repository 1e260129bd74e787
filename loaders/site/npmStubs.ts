import {mkdir, readFile, readdir, rm} from "node:fs/promises";
import {existsSync} from "node:fs";
import {join} from "node:path";

/** Version given to packages that are not installed; no registry has it, so that using one fails loudly. */
const absentVersion = "0.0.0-not-installed";

/**
 * Starts Framework's cache afresh, so that a build uses no stale loader output and asks no registry for versions.
 *
 * Framework's own client can load about twenty packages on demand (`csv()` loads d3-dsv, `tex` loads KaTeX, …). It looks
 * up the newest version of each when it bundles that client, unless its cache has a folder of that name.
 *
 * @param root the site's root, e.g. `src`
 * @example
 * await prepareCache("src")
 */
export async function prepareCache(root: string): Promise<void> {
  const cache = join(root, ".observablehq", "cache");
  await rm(cache, {recursive: true, force: true});
  for (const name of await clientPackages()) {
    await mkdir(join(cache, "_npm", `${name}@${await installedVersion(name)}`), {recursive: true});
  }
}

/**
 * The packages that Framework's client names with `npm:`, read from the installed Framework itself, in alphabetical order.
 *
 * @param client folder of the client's modules
 * @example
 * await clientPackages() // ["@duckdb/duckdb-wasm", "@observablehq/duckdb", …]
 */
export async function clientPackages(
  client = "node_modules/@observablehq/framework/dist/client",
): Promise<string[]> {
  const names = new Set<string>();
  for (const file of await readdir(client, {recursive: true})) {
    if (!file.endsWith(".js")) continue;
    const source = await readFile(join(client, file), "utf8");
    for (const [, name] of source.matchAll(/["']npm:((?:@[\w.-]+\/)?[\w.-]+)/g)) names.add(name!);
  }
  return [...names].sort();
}

async function installedVersion(name: string): Promise<string> {
  const manifest = join("node_modules", name, "package.json");
  if (!existsSync(manifest)) return absentVersion;
  return (JSON.parse(await readFile(manifest, "utf8")) as {version: string}).version;
}
