import {strToU8, zipSync} from "fflate";
import type {Locale} from "../../../domain/texts.js";
import {reportMarkdown} from "../../report/reportMarkdown.js";
import {caseHandout, handoutWidth} from "./caseHandout.js";
import type {ChosenCase} from "./chosenCases.js";

/** ZIP has no "no date": its first day. */
const noDate = new Date(1980, 0, 1);

/**
 * The handout as a ZIP archive: `cases.md` and its figures as SVG. The same cases give the same bytes in the same browser.
 *
 * @example
 * saveFile("cases.zip", new Blob([handoutArchive(chosen.shown, {locale})]))
 */
export function handoutArchive(
  chosen: readonly ChosenCase[],
  {locale}: {locale: Locale},
): Uint8Array<ArrayBuffer> {
  const page = caseHandout(chosen, {locale});
  page.classList.add("is-staged");
  page.style.cssText = `position: absolute; left: -99999px; top: 0; width: ${handoutWidth}px`;
  document.body.append(page);
  try {
    const {text, figures} = reportMarkdown(page);
    const files = Object.entries({"cases.md": text, ...figures});
    return zipSync(Object.fromEntries(files.map(([name, content]) => [name, strToU8(content)])), {
      mtime: noDate,
    });
  } finally {
    page.remove();
  }
}
