import {createRequire} from "node:module";
import {readFileSync} from "node:fs";
import type axe from "axe-core";
import type {Page} from "playwright-core";

const source = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/**
 * The serious and critical faults that axe finds in a page, as `rule: help (element)`.
 *
 * @example
 * expect(await accessibilityFaults(page)).toEqual([])
 */
export async function accessibilityFaults(page: Page): Promise<string[]> {
  await page.evaluate(source);
  const {violations} = await page.evaluate(() =>
    (globalThis as unknown as {axe: typeof axe}).axe.run(document, {resultTypes: ["violations"]}),
  );
  return violations
    .filter(({impact}) => impact === "serious" || impact === "critical")
    .flatMap(({id, help, nodes}) => nodes.map(({target}) => `${id}: ${help} (${target.join(" ")})`));
}
