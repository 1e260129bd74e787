import {spawnSync} from "node:child_process";
import {mkdtempSync, readFileSync, rmSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {ensureBrowser} from "../site/findBrowser.js";
import {noTests, resultsOf} from "../site/testResults.js";
import type {TestResults} from "../site/testResults.js";

/**
 * `npm test`: every check there is, each also after another has failed. The last line counts them, `N passed, N failed`: the tests that
 * ran, and one for each other step.
 */
const reports = mkdtempSync(join(tmpdir(), "growth-cycle-test-"));
const steps: {name: string; run: () => TestResults}[] = [
  {name: "formatting", run: () => command("prettier", "--check", ".")},
  {name: "lint", run: () => command("eslint", ".")},
  {name: "types", run: () => command("tsc", "-p", ".")},
  {name: "unit tests", run: () => vitest("unit")},
  {name: "build", run: () => command("tsx", "loaders/commands/build.ts")},
  {name: "browser", run: findBrowserOrSay},
  {name: "browser tests", run: () => vitest("browser")},
];

const total = {...noTests};
const lines: string[] = [];
for (const {name, run} of steps) {
  console.log(`\n── ${name}`);
  const start = performance.now();
  const results = run();
  total.passed += results.passed;
  total.failed += results.failed;
  total.skipped += results.skipped;
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  lines.push(
    `${results.failed > 0 ? "✗" : "✓"} ${name}: ${results.passed} passed, ${results.failed} failed, ${seconds} s`,
  );
}
rmSync(reports, {recursive: true, force: true});
console.log(`\n${lines.join("\n")}`);
if (total.skipped > 0) console.log(`${total.skipped} skipped`);
console.log(`${total.passed} passed, ${total.failed} failed`);
if (total.failed > 0) process.exitCode = 1;

function command(name: string, ...args: string[]): TestResults {
  const {status} = spawnSync(join("node_modules", ".bin", name), args, {stdio: "inherit"});
  return status === 0 ? {...noTests, passed: 1} : {...noTests, failed: 1};
}

function vitest(project: string): TestResults {
  const report = join(reports, `${project}.json`);
  const args = [
    "run",
    "--project",
    project,
    "--reporter",
    "default",
    "--reporter",
    "json",
    "--outputFile",
    report,
  ];
  const {failed} = command("vitest", ...args);
  try {
    return resultsOf(readFileSync(report, "utf8"), failed === 0);
  } catch (error) {
    console.error(`The ${project} tests left no report: ${String(error)}`);
    return {...noTests, failed: 1};
  }
}

function findBrowserOrSay(): TestResults {
  try {
    console.log(ensureBrowser(console.log));
    return {...noTests, passed: 1};
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return {...noTests, failed: 1};
  }
}
