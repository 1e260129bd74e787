import {accessibilityFaults} from "./accessibility.js";
import type {OpenedPage} from "./browser.js";

/**
 * Everything that is wrong with an opened page, one line each: what `problems` collected, cells that failed, values shown raw, words
 * that betray a missing value, a page wider than the window, a missing language, serious faults of accessibility.
 *
 * @param language what `<html lang>` should say
 * @example
 * expect(await faultsOf(await openPage(browser, "/loop/"))).toEqual([])
 */
export async function faultsOf({page, problems}: OpenedPage, language = "en"): Promise<string[]> {
  const found = await page.evaluate((expected) => {
    const faults: string[] = [];
    const {lang, scrollWidth, clientWidth} = document.documentElement;
    if (lang !== expected) faults.push(`language: "${lang}"`);
    if (scrollWidth > clientWidth) faults.push(`${scrollWidth - clientWidth} px wider than the window`);
    for (const cell of document.querySelectorAll(".observablehq--error")) {
      faults.push(`failed cell: ${cell.textContent}`);
    }
    const raw = ".observablehq--null, .observablehq--undefined, .observablehq--empty";
    for (const value of document.querySelectorAll(raw)) faults.push(`raw value: ${value.textContent}`);
    for (const word of document.body.innerText.match(/\bNaN\b|\bundefined\b|\[object \w+\]/g) ?? []) {
      faults.push(`reads "${word}"`);
    }
    return faults;
  }, language);
  return [...problems, ...found, ...(await accessibilityFaults(page))];
}
