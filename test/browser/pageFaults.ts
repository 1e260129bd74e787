import type {Browser} from "playwright-core";
import {accessibilityFaults} from "./accessibility.js";
import {openPage, settle} from "./browser.js";
import {faultsOf} from "./faultsOf.js";

/**
 * Everything that is wrong with a page of the built site in a window of a width: in the light, and what other colours change in the dark.
 *
 * @example
 * expect(await pageFaults(browser, "/loop/", 360)).toEqual({light: [], dark: []})
 */
export async function pageFaults(
  browser: Browser,
  path: string,
  width: number,
): Promise<Record<"light" | "dark", string[]>> {
  const opened = await openPage(browser, path, {width, colorScheme: "light"});
  const {page, problems} = opened;
  const light = await faultsOf(opened, path.startsWith("/ja/") ? "ja" : "en");
  const known = problems.length;
  await page.emulateMedia({colorScheme: "dark"});
  await settle(page);
  const dark = [...(await accessibilityFaults(page, ["color-contrast"])), ...problems.slice(known)];
  await opened.close();
  return {light, dark};
}
