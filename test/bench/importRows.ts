import {mkdtempSync, rmSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {listen} from "../../loaders/site/listen.js";
import {siteServer} from "../../loaders/site/serve.js";
import {launchBrowser} from "../browser/launchBrowser.js";
import {writeEventFiles} from "./eventFiles.js";
import {measureImport} from "./measureImport.js";
import type {Import} from "./measureImport.js";
import type {Row} from "./row.js";
import {spread} from "./spread.js";

/**
 * Drops files on the built page `/loop/`, confirms how they are mapped, and measures until the diagram of the new loop is painted:
 * a weekly table with 5 MB of events, as often as asked, and 200 MB of events alone, a third as often. The browser is started anew each time.
 *
 * @example
 * await importRows(7) // [["5 MB of events dropped: until the diagram", "1.6 s (1.5 to 1.9)"], …]
 */
export async function importRows(runs: number): Promise<Row[]> {
  const folder = mkdtempSync(join(tmpdir(), "growth-cycle-import-"));
  const server = siteServer("dist");
  try {
    const url = `http://127.0.0.1:${await listen(server, 0)}/loop/`;
    const rows: Row[] = [];
    for (const [megabytes, times] of [
      [5, runs],
      [200, Math.ceil(runs / 3)],
    ] as const) {
      const [kpi, events] = await writeEventFiles(folder, megabytes);
      const paths = megabytes < 100 ? [kpi, events] : [events];
      const imports: Import[] = [];
      for (let i = 0; i < times; i++) imports.push(await importAnew(url, paths));
      rows.push(...toRows(megabytes, imports));
    }
    return rows;
  } finally {
    server.closeAllConnections();
    server.close();
    rmSync(folder, {recursive: true, force: true});
  }
}

async function importAnew(url: string, paths: string[]): Promise<Import> {
  const browser = await launchBrowser();
  try {
    return await measureImport(browser, url, paths);
  } finally {
    await browser.close();
  }
}

function toRows(megabytes: number, imports: Import[]): Row[] {
  const column = (value: (each: Import) => number) => imports.map(value);
  const peaks = column(({peakMemory}) => peakMemory);
  return [
    [
      `${megabytes} MB of events dropped: until the diagram`,
      spread(
        column(({ready}) => ready),
        1000,
        "s",
        1,
      ),
    ],
    [
      "  longest task of the page's thread",
      spread(
        column(({longestTask}) => longestTask),
        1,
        "ms",
      ),
    ],
    [
      "  peak memory of the page's process",
      peaks.some(Number.isNaN) ? "skipped: this system does not tell" : spread(peaks, 1e6, "MB"),
    ],
  ];
}
