import type {Browser} from "playwright-core";
import {afterAll, beforeAll, expect, it} from "vitest";
import {openPage} from "./browser.js";
import {launchBrowser} from "./launchBrowser.js";

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
});

const first = ".fit-results > .fit-list .fit-card";

it("ranks while one types, with reasons, and the address brings the same back", async () => {
  const {page, problems, close} = await openPage(browser, "/cases/fit");
  expect(await page.$(first)).toBeNull();
  await page.fill(
    'textarea[name="customerProblem"]',
    "Borrowers wait for weeks until their loan is reviewed",
  );
  await page.check('input[name="doubt"][value="business"]');
  await page.waitForSelector(`${first}[data-case="fannie-mae"] [data-reason="doubt"]`);
  expect(await page.$eval(first, (card) => card.getAttribute("data-case"))).toBe("fannie-mae");
  expect(await page.innerText(`${first} [data-reason="customerProblem"]`)).toContain("loan");
  const address = new URL(page.url());
  await close();
  const shared = await openPage(browser, `${address.pathname}${address.search}`);
  await shared.page.waitForSelector(`${first}[data-case="fannie-mae"]`);
  expect(await shared.page.inputValue('textarea[name="customerProblem"]')).toContain("Borrowers");
  await shared.close();
  expect(problems).toEqual([]);
});

it("keeps what is written when the language changes", async () => {
  const {page, problems, close} = await openPage(browser, "/cases/fit?lang=en");
  await page.fill('textarea[name="data"]', "銀行の取引明細");
  await page.click('button[lang="ja"]');
  await page.waitForSelector('.fit-results[lang="ja"] .fit-card');
  expect(await page.inputValue('textarea[name="data"]')).toBe("銀行の取引明細");
  expect(await page.innerText(".fit-results .cases-count")).toContain("共通点");
  await close();
  expect(problems).toEqual([]);
});

it("says that none fits, and an example fills the fields", async () => {
  const {page, problems, close} = await openPage(browser, "/cases/fit?problem=qwxyz&lang=en");
  await page.waitForSelector(".fit-results .cases-count");
  expect(await page.innerText(".fit-results .cases-count")).toContain("No case has anything in common");
  await page.click('[data-role="clear"]');
  await page.click('[data-role="example"]');
  await page.waitForSelector(`${first}[data-case="pomelo"]`);
  await close();
  expect(problems).toEqual([]);
});

it("puts a case on the shortlist", async () => {
  const {page, close} = await openPage(browser, "/cases/fit?task=recommendation&lang=en");
  const button = await page.waitForSelector(`${first}[data-case="pomelo"] .shortlist-button`);
  await button.click();
  await page.waitForSelector(`${first}[data-case="pomelo"] .shortlist-button[aria-pressed="true"]`);
  expect(await page.innerText(".shortlist-bar strong")).toBe("1 case on the shortlist");
  await close();
});
