import type {Browser} from "playwright-core";
import {afterAll, beforeAll, expect, it} from "vitest";
import {openPage, settle} from "./browser.js";
import {launchBrowser} from "./launchBrowser.js";

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
});

const broken = {"contract-review": "customer", "music-service": "business", "health-assistant": "collection"};

it("shows three broken cycles, each with its badge, the condition that fails and two figures", async () => {
  const {page, problems, close} = await openPage(browser, "/loop/broken-cycles");
  const sections = await page.$$eval(".broken-cycle", (all) =>
    all.map((section) => ({
      id: section.id,
      verdict: (section as HTMLElement).dataset["verdict"],
      badge: section.querySelector("h2 .badge")?.textContent,
      conditions: [...section.querySelectorAll<HTMLElement>(".condition-cards article")].map(
        ({dataset}) => dataset["verdict"],
      ),
      figures: section.querySelectorAll(".plot-figure svg[aria-label]").length,
    })),
  );
  const words = await page.innerText("#observablehq-main");
  await close();
  expect(sections).toEqual(
    Object.keys(broken).map((id, i) => ({
      id,
      verdict: "fails",
      badge: "synthetic",
      conditions: [0, 1, 2].map((condition) => (condition === i ? "fails" : "holds")),
      figures: 2,
    })),
  );
  expect(words).not.toMatch(/NaN|undefined|\[object/);
  expect(problems).toEqual([]);
});

it.each(Object.entries(broken))(
  "leads from %s to the evidence of the link that is broken",
  async (id, link) => {
    const {page, problems, close} = await openPage(browser, "/loop/broken-cycles");
    await page.click(`#${id} a[href*="loop="]`);
    await page.waitForSelector(`[data-diagram][data-loop="${id}"]`);
    await page.waitForSelector(`[data-figure="${link}"]`);
    await settle(page);
    const verdict = await page.getAttribute(`[data-diagram] [data-link="${link}"]`, "data-verdict");
    await close();
    expect(verdict).toBe("fails");
    expect(problems).toEqual([]);
  },
);

it("is reached from the loop page, and from its own cards by keyboard", async () => {
  const {page, close} = await openPage(browser, "/loop/");
  await page.click('#observablehq-main a[href$="broken-cycles"]');
  await page.waitForSelector(".broken-cards");
  await page.focus('.broken-cards a[href="#health-assistant"]');
  await page.keyboard.press("Enter");
  await page.waitForFunction(() => location.hash === "#health-assistant");
  const top = await page.$eval("#health-assistant", (section) => section.getBoundingClientRect().top);
  await close();
  expect(Math.abs(top)).toBeLessThan(100);
});

it("says the same in Japanese, heading and figures too", async () => {
  const {page, problems, close} = await openPage(browser, "/loop/broken-cycles");
  const numbers = () => page.$$eval(".broken-cycle .plot-figure .numbers", (all) => all.length);
  const count = await numbers();
  await page.click('button[lang="ja"]');
  await page.waitForSelector('h1[lang="ja"]');
  await page.waitForSelector('.broken-cycle[lang="ja"]');
  const heading = await page.innerText("h1");
  const titles = await page.$$eval(".broken-cycle .plot-figure h3", (all) =>
    all.map((title) => title.textContent),
  );
  expect(await numbers()).toBe(count);
  await close();
  expect(heading).toBe("サイクルが回らない 3 つの例");
  expect(titles).toHaveLength(6);
  for (const title of titles) expect(title).toMatch(/[぀-ヿ]/);
  expect(problems).toEqual([]);
});
