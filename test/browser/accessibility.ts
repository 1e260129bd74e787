import {createRequire} from "node:module";
import {readFileSync} from "node:fs";
import type axe from "axe-core";
import type {Page} from "playwright-core";

const source = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/**
 * The serious and critical faults that axe finds in a page, as `rule: help (element)`.
 *
 * @param rules Those to look for; all by default.
 * @example
 * expect(await accessibilityFaults(page)).toEqual([])
 */
export async function accessibilityFaults(page: Page, rules: readonly string[] = []): Promise<string[]> {
  await page.evaluate(source);
  const {violations} = await page.evaluate(
    (only) =>
      (globalThis as unknown as {axe: typeof axe}).axe.run(document, {
        resultTypes: ["violations"],
        ...(only.length === 0 ? {} : {runOnly: {type: "rule", values: only}}),
      }),
    [...rules],
  );
  return violations
    .filter(({impact}) => impact === "serious" || impact === "critical")
    .flatMap(({id, help, nodes}) => nodes.map(({target}) => `${id}: ${help} (${target.join(" ")})`));
}
