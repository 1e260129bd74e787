import {spawn} from "node:child_process";
import {cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join, resolve} from "node:path";
import {stringify} from "yaml";
import {readCases} from "../../loaders/readCases.js";
import {generatedCases} from "./generatedCases.js";

/**
 * `npx tsx test/bench/buildCases.ts 1000`: builds a copy of the site with so many cases, its own and generated ones, and prints
 * how long it took and the most memory that the build's processes held together, looked at every 200 ms.
 */
const count = Number(process.argv[2] ?? 1000);
const copy = mkdtempSync(join(tmpdir(), "growth-cycle-build-"));
try {
  for (const name of [
    "src",
    "loaders",
    "data",
    "test/calibration",
    "observablehq.config.ts",
    "package.json",
    "tsconfig.json",
  ])
    cpSync(name, join(copy, name), {
      recursive: true,
      filter: (path) => !path.includes(".observablehq/cache"),
    });
  symlinkSync(resolve("node_modules"), join(copy, "node_modules"));
  // The site's own stay: other data name them.
  const real = await readCases("data/cases");
  for (const study of generatedCases(real, count - real.length, 1))
    writeFileSync(join(copy, "data/cases", `${study.id}.yaml`), stringify(study));
  const start = performance.now();
  const peak = await runAndWatch(copy);
  const seconds = (performance.now() - start) / 1000;
  console.log(
    `building a site with ${count} cases: ${seconds.toFixed(0)} s, at most ${(peak / 1e9).toFixed(2)} GB`,
  );
} finally {
  rmSync(copy, {recursive: true, force: true});
}

/** Runs the build in a folder; the most bytes that it and its descendants held together. */
function runAndWatch(folder: string): Promise<number> {
  const build = spawn(process.execPath, ["--import", "tsx", "loaders/commands/build.ts"], {
    cwd: folder,
    stdio: "inherit",
  });
  let peak = 0;
  const timer = setInterval(() => (peak = Math.max(peak, heldBy(build.pid!))), 200);
  return new Promise((resolve, reject) => {
    build.on("exit", (code) => {
      clearInterval(timer);
      if (code === 0) resolve(peak);
      else reject(new Error(`The build ended with ${code}.`));
    });
  });
}

/** Resident bytes of a process and its descendants; pages that they share are counted once each, so it is not too little. */
function heldBy(root: number): number {
  const processes = new Map<number, {parent: number; bytes: number}>();
  for (const name of readdirSync("/proc")) {
    if (!/^\d+$/.test(name)) continue;
    try {
      const status = readFileSync(`/proc/${name}/status`, "utf8");
      const field = (key: string) => Number(new RegExp(`^${key}:\\s+(\\d+)`, "m").exec(status)?.[1] ?? 0);
      processes.set(Number(name), {parent: field("PPid"), bytes: 1024 * field("VmRSS")});
    } catch {
      // It has ended since it was listed.
    }
  }
  const isOurs = (pid: number): boolean =>
    pid === root || (pid > 1 && isOurs(processes.get(pid)?.parent ?? 0));
  return [...processes].reduce((sum, [pid, {bytes}]) => (isOurs(pid) ? sum + bytes : sum), 0);
}
