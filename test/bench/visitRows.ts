import {cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {listen} from "../../loaders/site/listen.js";
import {siteServer} from "../../loaders/site/serve.js";
import {launchBrowser} from "../browser/launchBrowser.js";
import {measureVisit} from "./measureVisit.js";
import type {Visit} from "./measureVisit.js";
import type {Row} from "./row.js";
import {spread} from "./spread.js";
import {waitingPage} from "./waitingPage.js";

const diagram = '[data-diagram="growth-cycle"][data-state="ready"]';

/**
 * Visits a built page and the same page waiting for DuckDB, with an empty cache, the browser started anew each time, from local
 * servers that compress with gzip. The two take turns, so that what else the machine does falls on both alike.
 *
 * @param path e.g. `/loop/`
 * @example
 * await visitRows("/loop/", 7) // [["/loop/: navigation to painted diagram", "312 ms (290 to 350)"], …]
 */
export async function visitRows(path: string, runs: number): Promise<Row[]> {
  const file = `${path.slice(1)}${path.endsWith("/") ? "index" : ""}.html`;
  const waiting = waitingPage(readFileSync(join("dist", file), "utf8"));
  const copy = mkdtempSync(join(tmpdir(), "growth-cycle-bench-"));
  const servers = [siteServer("dist"), siteServer(copy)];
  try {
    const [port, waitingPort] = await Promise.all(servers.map((server) => listen(server, 0)));
    if (waiting !== null) {
      cpSync("dist", copy, {recursive: true});
      writeFileSync(join(copy, file), waiting);
    }
    const visits: Visit[] = [];
    const waits: Visit[] = [];
    // The first round does not count: in it the servers compress.
    for (let round = 0; round <= runs; round++) {
      const visit = await visitAnew(`http://127.0.0.1:${port}${path}`);
      if (round > 0) visits.push(visit);
      if (waiting === null) continue;
      const wait = await visitAnew(`http://127.0.0.1:${waitingPort}${path}`);
      if (round > 0) waits.push(wait);
    }
    return toRows(path, visits, waits);
  } finally {
    for (const server of servers) {
      server.closeAllConnections();
      server.close();
    }
    rmSync(copy, {recursive: true, force: true});
  }
}

function toRows(path: string, visits: Visit[], waits: Visit[]): Row[] {
  const peaks = visits.map(({peakMemory}) => peakMemory);
  const comparison: Row[] =
    waits.length === 0
      ? [["the same page waiting for DuckDB first", "skipped: this page has no database"]]
      : [
          ["  the same page waiting for DuckDB first", spread(ready(waits), 1, "ms")],
          ["  ratio of the two", spread(ratios(ready(visits), ready(waits)), 1, "", 2)],
        ];
  return [
    [`${path}: navigation to painted diagram`, spread(ready(visits), 1, "ms")],
    ...comparison,
    [
      "  scripts until then, gzip",
      spread(
        visits.map(({scriptBytes}) => scriptBytes),
        1e3,
        "kB",
      ),
    ],
    [
      "  heap, settled",
      spread(
        visits.map(({heap}) => heap),
        1e6,
        "MB",
      ),
    ],
    [
      "  peak memory of the page's process",
      peaks.some(Number.isNaN) ? "skipped: this system does not tell" : spread(peaks, 1e6, "MB"),
    ],
  ];
}

const ready = (visits: Visit[]) => visits.map((visit) => visit.ready);

const ratios = (a: number[], b: number[]) => a.map((value, i) => value / b[i]!);

async function visitAnew(url: string): Promise<Visit> {
  const browser = await launchBrowser();
  try {
    return await measureVisit(browser, url, diagram);
  } finally {
    await browser.close();
  }
}
