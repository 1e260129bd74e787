import {readFileSync} from "node:fs";
import {strFromU8, unzipSync} from "fflate";
import type {Browser, Page} from "playwright-core";
import {expect} from "vitest";
import {openPage} from "./browser.js";
import type {OpenOptions} from "./browser.js";

/** A file as a person's browser hands it over. */
export interface BroughtFile {
  name: string;
  mimeType: string;
  buffer: Buffer;
}

export const fileInput = '[data-role="loop-files"]';
export const form = '[data-role="mapping"]';

export const file = (name: string, content: string | Buffer): BroughtFile => ({
  name,
  mimeType: "application/octet-stream",
  buffer: Buffer.from(content),
});

/**
 * Opens the loop page. Closing it expects that nothing went wrong and that nothing was sent: every request was a GET without a body, to
 * the site itself.
 *
 * @example
 * const {page, close} = await openLoop(browser)
 */
export async function openLoop(browser: Browser, path = "/loop/", options: OpenOptions = {}) {
  const {page, problems, close} = await openPage(browser, path, {acceptDownloads: true, ...options});
  const sent: string[] = [];
  page.on("request", (request) => {
    if (request.method() !== "GET" || request.postData() !== null)
      sent.push(`${request.method()} ${request.url()} ${request.postData() ?? ""}`);
  });
  page.on("websocket", (socket) => sent.push(`socket ${socket.url()}`));
  return {
    page,
    async close() {
      await close();
      expect(problems).toEqual([]);
      expect(sent).toEqual([]);
    },
  };
}

/** Drops files onto the page, away from the place that is made for them. */
export async function drop(page: Page, files: readonly BroughtFile[]): Promise<void> {
  const dataTransfer = await page.evaluateHandle(
    (dropped) => {
      const transfer = new DataTransfer();
      for (const {name, base64} of dropped) {
        const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
        transfer.items.add(new File([bytes], name));
      }
      return transfer;
    },
    files.map(({name, buffer}) => ({name, base64: buffer.toString("base64")})),
  );
  await page.dispatchEvent("h1", "dragover", {dataTransfer});
  await page.dispatchEvent("h1", "drop", {dataTransfer});
}

/** The words that are chosen in a list of the form, or the text that stands in a field. */
export const chosen = (page: Page, path: string): Promise<string> =>
  page
    .locator(`${form} select[data-path="${path}"], ${form} input[data-path="${path}"]`)
    .evaluate((control) =>
      control instanceof HTMLSelectElement
        ? control.selectedOptions[0]!.text
        : (control as HTMLInputElement).value,
    );

/** The columns that the form takes for the four measures, in the order of the cycle. */
export const columnsChosen = (page: Page): Promise<string[]> =>
  Promise.all(
    ["model_quality", "customer_experience", "business_kpi", "training_rows"].map((measure) =>
      chosen(page, `manifest.measures.${measure}.column`),
    ),
  );

/** What the form lists as problems, line by line. */
export const problemsListed = (page: Page): Promise<string[]> =>
  page.locator(`${form} .mapping-problems li`).allInnerTexts();

/** The faults that are listed of files that cannot be read: file, row, column, value and what would be right. */
export async function faultsListed(page: Page): Promise<string[][]> {
  await page.waitForSelector(".fault-list");
  return await page
    .locator(".fault-list tbody tr")
    .evaluateAll((rows) =>
      rows.map((row) => [...row.querySelectorAll("td")].map((cell) => cell.textContent ?? "")),
    );
}

/** The diagram's loop and verdicts. */
export const verdictsShown = (page: Page) =>
  page.evaluate(() => ({
    loop: document.querySelector<HTMLElement>("[data-diagram]")?.dataset["loop"],
    verdicts: Object.fromEntries(
      [...document.querySelectorAll<SVGElement>("[data-diagram] [data-link]")].map(({dataset}) => [
        dataset["link"],
        dataset["verdict"],
      ]),
    ),
  }));

/** Waits until the diagram of a loop is drawn. */
export const waitForLoop = (page: Page, id: string) =>
  page.waitForSelector(`[data-diagram="growth-cycle"][data-state="ready"][data-loop="${id}"]`, {
    timeout: 30_000,
  });

/** Takes the mapping as it stands, and waits for its verdicts. */
export async function useMapping(page: Page, id: string): Promise<void> {
  await page.click('[data-role="use-mapping"]');
  await waitForLoop(page, id);
}

/** Clicks a button and reads the archive that is saved, as text by path. */
export async function savedArchive(page: Page, role: string): Promise<Record<string, string>> {
  const download = page.waitForEvent("download");
  await page.click(`[data-role="${role}"]`);
  const files = unzipSync(readFileSync(await (await download).path()));
  return Object.fromEntries(Object.entries(files).map(([path, bytes]) => [path, strFromU8(bytes)]));
}
