import {readFileSync} from "node:fs";
import type {Browser} from "playwright-core";

/**
 * Peak resident bytes of a page's process, the largest among the browser's renderers, since one page is open; `NaN` where the system
 * does not tell.
 *
 * @example
 * await peakMemoryOf(browser) // 231_000_000
 */
export async function peakMemoryOf(browser: Browser): Promise<number> {
  const session = await browser.newBrowserCDPSession();
  const {processInfo} = await session.send("SystemInfo.getProcessInfo");
  const peaks = processInfo
    .filter(({type}) => type === "renderer")
    .map(({id}) => {
      try {
        return 1024 * Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${id}/status`, "utf8"))?.[1]);
      } catch {
        return NaN;
      }
    });
  return Math.max(...peaks);
}
