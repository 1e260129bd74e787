import {spawn} from "node:child_process";
import {mkdtemp, rm, writeFile} from "node:fs/promises";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {describe, expect, it} from "vitest";
import {readLoop} from "../../loaders/readLoop.js";
import {analyzeLoop} from "../../src/analysis/index.js";

/** Runs a command of the repository to its end. */
async function run(name: string, ...args: string[]) {
  const child = spawn(process.execPath, ["--import", "tsx", `loaders/commands/${name}.ts`, ...args]);
  const printed = {out: "", err: ""};
  child.stdout.on("data", (chunk: Buffer) => (printed.out += chunk.toString()));
  child.stderr.on("data", (chunk: Buffer) => (printed.err += chunk.toString()));
  const code = await new Promise((resolve) => child.on("close", resolve));
  return {code, ...printed};
}

describe("npm run analyze", {timeout: 60_000}, () => {
  it("prints the report as JSON with the loop's id, under the options given", async () => {
    const options = ["--level", "0.9", "--seed", "7", "--draws", "100", "--max-lag", "4"];
    const {code, out} = await run("analyze", "data/kpi/movielens-100k", "--format", "json", ...options);
    expect(code).toBe(0);
    const loop = await readLoop("data/kpi/movielens-100k");
    expect(JSON.parse(out)).toEqual({
      id: "movielens-100k",
      ...analyzeLoop(loop, {level: 0.9, seed: 7, draws: 100, maxLag: 4}),
    });
  });

  it("prints a text by default and Markdown on demand", async () => {
    const text = await run("analyze", "data/kpi/movielens-100k");
    expect(text.out.split("\n")[0]).toBe("MovieLens, a film recommender (movielens-100k)");
    const markdown = await run("analyze", "data/kpi/movielens-100k", "--format", "markdown");
    expect(markdown.out.split("\n")[0]).toBe("# MovieLens, a film recommender (movielens-100k)");
    for (const {out} of [text, markdown]) expect(out).not.toMatch(/NaN|undefined|\[object/);
  });

  it("ends with 2 and the usage where the command line is at fault", async () => {
    const {code, out, err} = await run("analyze", "data/kpi/nowhere");
    expect({code, out}).toEqual({code: 2, out: ""});
    expect(err).toMatch(/^No such folder: data\/kpi\/nowhere\.\n\nUsage: /);
  });

  it("ends with 1 and every fault where the data are", async () => {
    const folder = await mkdtemp(join(tmpdir(), "loop-"));
    try {
      await writeFile(join(folder, "loop.yaml"), "cadence: week\nmeasures: {}\n");
      await writeFile(join(folder, "series.csv"), "period\nyesterday\ntoday\n");
      const {code, err} = await run("analyze", folder);
      expect(code).toBe(1);
      expect(err).toContain(`series.csv, row 2, column period, value "yesterday"`);
      expect(err).toContain(`series.csv, row 3, column period, value "today"`);
    } finally {
      await rm(folder, {recursive: true});
    }
  });
});

describe("npm run check", {timeout: 60_000}, () => {
  it("says that the committed data are valid", async () => {
    const {code, out} = await run("check");
    expect(code).toBe(0);
    expect(out).toMatch(/^The data are valid: \d+ loops, \d+ cases, \d+ agendas\.\n$/);
  });
});
