import {chromium} from "playwright-core";
import type {Browser} from "playwright-core";
import {findBrowser} from "../../loaders/site/findBrowser.js";

/** Starts the browser of a test file; close it in `afterAll`. */
export async function launchBrowser(): Promise<Browser> {
  const executablePath = findBrowser();
  if (executablePath === null) throw new Error("No browser: install Chromium or set CHROMIUM_PATH.");
  return await chromium.launch({
    executablePath,
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  });
}
