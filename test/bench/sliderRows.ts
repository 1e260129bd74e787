import type {Page} from "playwright-core";
import {listen} from "../../loaders/site/listen.js";
import {siteServer} from "../../loaders/site/serve.js";
import {launchBrowser} from "../browser/launchBrowser.js";
import {median} from "./median.js";
import type {Row} from "./row.js";

/** Sliders that are moved in turn: a push, rows, a link, the horizon. */
const levers = ["model", "rows", "business", "kpi", "horizon"];

/**
 * Moves the levers of a built page and measures from a slider's input event until the fans and the diagram are painted: two frames after
 * they show the levers as they stand. Every other move comes after a rest, into the exact simulation that follows one.
 *
 * @param path A page that shows the levers at once.
 * @example
 * await sliderRows("/loop/?tab=what-if", 40) // [["moving a slider to the painted diagram and fans, of 40: median", "52 ms"], …]
 */
export async function sliderRows(path: string, moves: number): Promise<Row[]> {
  const name = `moving a slider to the painted diagram and fans, of ${moves}`;
  const server = siteServer("dist");
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage({viewport: {width: 1280, height: 900}});
    // tsx wraps named functions in a helper of its own, which the page does not have.
    await page.addInitScript("globalThis.__name = (named) => named");
    await page.goto(`http://127.0.0.1:${await listen(server, 0)}${path}`);
    const ready = '[data-role="lever-charts"][data-state="ready"]';
    const found = await page.waitForSelector(ready, {timeout: 30_000}).catch(() => null);
    if (found === null) return [[name, `skipped: ${path} shows no levers`]];
    const times: number[] = [];
    // A first round does not count: in it the page's code is compiled.
    for (let i = -levers.length; i < moves; i++) {
      if (i % 2 === 0) await page.waitForTimeout(300);
      const time = await moveSlider(page, levers[(i + levers.length) % levers.length]!, i);
      if (i >= 0) times.push(time);
    }
    times.sort((a, b) => a - b);
    return [
      [`${name}: median`, `${median(times).toFixed(0)} ms`],
      ["  95th percentile", `${times[Math.ceil(0.95 * moves) - 1]!.toFixed(0)} ms`],
      ["  longest", `${times.at(-1)!.toFixed(0)} ms`],
    ];
  } finally {
    await browser.close();
    server.closeAllConnections();
    server.close();
  }
}

/** Milliseconds from the event to the paint; each move goes elsewhere. */
function moveSlider(page: Page, lever: string, move: number): Promise<number> {
  return page.evaluate(
    async ({lever, move}) => {
      const slider = document.querySelector<HTMLInputElement>(
        `[data-role="levers"] [data-lever="${lever}"]`,
      )!;
      const charts = document.querySelector<HTMLElement>('[data-role="lever-charts"]')!;
      const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
      const [low, high] = [Number(slider.min), Number(slider.max)];
      slider.valueAsNumber = low + (high - low) * (0.3 + (0.5 * (((move * 7) % 40) + 1)) / 41);
      const run = charts.dataset["run"];
      const start = performance.now();
      slider.dispatchEvent(new Event("input", {bubbles: true}));
      await new Promise<void>((resolve) => {
        const follows = () =>
          document.querySelector<HTMLElement>(".what-if-bar")?.dataset["whatIf"] === "true";
        const seen = () => charts.dataset["run"] !== run && charts.dataset["state"] === "ready" && follows();
        const observer = new MutationObserver(() => {
          if (!seen()) return;
          observer.disconnect();
          resolve();
        });
        observer.observe(document, {attributes: true, subtree: true});
        if (seen()) resolve();
      });
      await frame();
      await frame();
      return performance.now() - start;
    },
    {lever, move: move + 40},
  );
}
