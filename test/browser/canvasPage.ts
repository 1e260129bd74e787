import {readFileSync} from "node:fs";
import type {Browser, Page} from "playwright-core";
import {canvasBlockNames} from "../../src/domain/canvas.js";
import {deckCanvas, deckExamples} from "../../src/domain/project/canvas/deckCanvases.js";
import {withNote} from "../../src/domain/project/canvas/noteEdits.js";
import {noteKinds} from "../../src/domain/project/workCanvas.js";
import type {WorkCanvas} from "../../src/domain/project/workCanvas.js";
import {openPage} from "./browser.js";
import type {OpenedPage, OpenOptions} from "./browser.js";

/** Selects what a test works with by its role, e.g. `role("add-note")`. */
export const role = (name: string) => `[data-role="${name}"]`;

/** Opens the canvas page and waits until it can be worked. */
export async function openCanvas(
  browser: Browser,
  {path = "/canvas", ...options}: OpenOptions & {path?: string} = {},
): Promise<OpenedPage> {
  const opened = await openPage(browser, path, options);
  await opened.page.waitForSelector(role("templates"));
  return opened;
}

/** Begins a canvas with a template, the deck's shop unless another is named. */
export async function begin(page: Page, template = "fashion-shop"): Promise<void> {
  await page.click(role(`template-${template}`));
  await page.waitForSelector(`${role("board")}[data-arrangement]`);
}

/** Types a card into a block. */
export async function add(page: Page, block: string, text: string): Promise<void> {
  await page.click(`[data-block="${block}"] ${role("add-note")}`);
  await page.fill(role("new-note"), text);
  await page.keyboard.press("Enter");
  await page.keyboard.press("Escape");
}

/** The texts of a block's cards. */
export const texts = (page: Page, block: string) =>
  page.$$eval(`[data-block="${block}"] .note-text`, (notes) => notes.map((note) => note.textContent));

/** Block, kind and text of every card of the page. */
export const cards = (page: Page) =>
  page.$$eval("[data-note]", (nodes) =>
    nodes.map((card) => [
      card.closest<HTMLElement>("[data-block]")!.dataset["block"],
      (card as HTMLElement).dataset["kind"],
      card.querySelector(".note-text")?.textContent,
    ]),
  );

/** What the page last told. */
export const said = (page: Page) => page.innerText(role("canvas-said"));

/** Middle and edges of an element in the window. */
export async function middle(page: Page, selector: string) {
  const box = (await (await page.waitForSelector(selector)).boundingBox())!;
  return {x: box.x + box.width / 2, y: box.y + box.height / 2, top: box.y, bottom: box.y + box.height};
}

/** Presses Tab until the focus stands on an element. */
export async function reach(page: Page, selector: string): Promise<void> {
  for (let i = 0; i < 200; i++) {
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted), selector)) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`Tab does not reach ${selector}`);
}

/** Presses a button that saves a file, and reads the file. */
export async function save(page: Page, name: string): Promise<{name: string; bytes: Buffer}> {
  const [download] = await Promise.all([page.waitForEvent("download"), page.click(role(name))]);
  return {name: download.suggestedFilename(), bytes: readFileSync((await download.path())!)};
}

/** A JSON file to be chosen. */
export const json = (text: string, name = "theirs.json") => ({
  name,
  mimeType: "application/json",
  buffer: Buffer.from(text),
});

/** A canvas full of Japanese, with every kind and long notes. */
export function fullCanvas(): WorkCanvas {
  let canvas = deckCanvas(deckExamples[0]!, {locale: "ja"});
  for (const [i, block] of canvasBlockNames.entries())
    for (let n = 0; n < 4; n++)
      canvas = withNote(canvas, {
        id: `note-${i}-${n}`,
        block,
        text: [
          "新しい商品がすぐに見つかること",
          "顧客の購買履歴と閲覧履歴を毎日集め、翌朝までに推薦を作り直す。",
          "https://example.com/long/address/without/spaces",
          "数値：42%",
        ][n]!,
        kind: noteKinds[n]!,
      });
  return canvas;
}
