import {mkdtemp, rm, writeFile} from "node:fs/promises";
import type {Server} from "node:http";
import {tmpdir} from "node:os";
import {join} from "node:path";
import type {Browser} from "playwright-core";
import {afterAll, beforeAll, describe, expect, it} from "vitest";
import {listen} from "../../loaders/site/listen.js";
import {siteServer} from "../../loaders/site/serve.js";
import {openPage} from "./browser.js";
import {faultsOf} from "./faultsOf.js";
import {launchBrowser} from "./launchBrowser.js";

let browser: Browser;
let folder: string;
let server: Server;
let origin: string;

beforeAll(async () => {
  browser = await launchBrowser();
  folder = await mkdtemp(join(tmpdir(), "growth-cycle-faults-"));
  server = siteServer(folder);
  origin = `http://127.0.0.1:${await listen(server, 0)}`;
});
afterAll(async () => {
  await browser.close();
  server.closeAllConnections();
  server.close();
  await rm(folder, {recursive: true, force: true});
});

/** The faults of a page with the given body, in a window of 360 px. */
async function faults(body: string, language = "en"): Promise<string[]> {
  const head = '<meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>x</title>';
  const icon = '<link rel="icon" href="data:,">';
  const html = `<!DOCTYPE html><html lang="${language}"><head>${head}${icon}</head><body><main>${body}</main></body></html>`;
  await writeFile(join(folder, "index.html"), html);
  const opened = await openPage(browser, "/", {origin, width: 360});
  const found = await faultsOf(opened);
  await opened.close();
  return found;
}

describe("faultsOf", () => {
  it("finds nothing in a sound page", async () => {
    expect(await faults("<h1>Sound</h1>")).toEqual([]);
  });

  it.each([
    ["a console error", "<script>console.error('oops')</script>", "console error: oops"],
    ["a console warning", "<script>console.warn('hm')</script>", "console warning: hm"],
    ["an exception", "<script>throw new Error('oops')</script>", "exception: oops"],
    ["an exception in a promise", "<script>Promise.reject(new Error('oops'))</script>", "exception: oops"],
    ["a file that is not there", "<img src='/nowhere.png' alt='x'>", "status 404"],
    [
      "a request to another origin",
      "<img src='http://elsewhere.invalid/' alt='x'>",
      "request to another origin",
    ],
    ["a failed cell", "<p class='observablehq--error'>RuntimeError</p>", "failed cell: RuntimeError"],
    ["a raw value", "<span class='observablehq--null'>null</span>", "raw value: null"],
    ["a missing number", "<p>Gain: NaN</p>", 'reads "NaN"'],
    ["a wide page", "<div style='width: 500px'>x</div>", "px wider than the window"],
    ["an image without words", "<img src='data:,'>", "image-alt"],
    ["pale text", "<p style='color: #bbb; background: #fff'>pale</p>", "color-contrast"],
  ])("finds %s", async (_, body, expected) => {
    expect(await faults(body)).toContainEqual(expect.stringContaining(expected));
  });

  it("finds a wrong language", async () => {
    expect(await faults("<h1>x</h1>", "ja")).toEqual(['language: "ja"']);
  });
});
