import {strToU8, zipSync} from "fflate";
import type {Locale} from "../../domain/texts.js";
import {loopReport} from "./loopReport.js";
import {reportData} from "./reportData.js";
import type {ReportInput} from "./reportInput.js";
import {reportMarkdown} from "./reportMarkdown.js";

/** Of the page that files are made of, in pixels, whatever the reader's window. */
const width = 760;

/** ZIP has no "no date": its first day. */
const noDate = new Date(1980, 0, 1);

/**
 * A report as a ZIP archive: `report.md`, its figures as SVG, and `report.json`. The same input gives the same bytes in the same
 * browser.
 *
 * @example
 * saveFile("report.zip", new Blob([reportArchive(input, {locale: "en"})]))
 */
export function reportArchive(input: ReportInput, {locale}: {locale: Locale}): Uint8Array<ArrayBuffer> {
  const stage = document.createElement("div");
  stage.dataset["theme"] = "light";
  stage.style.cssText = `position: absolute; left: -99999px; top: 0; width: ${width}px`;
  stage.append(loopReport(input, {width, locale}));
  document.body.append(stage);
  try {
    const {text, figures} = reportMarkdown(stage.firstElementChild as HTMLElement);
    const files = {"report.md": text, ...figures, "report.json": reportData(input)};
    const bytes = Object.entries(files).map(([name, content]) => [name, strToU8(content)] as const);
    return zipSync(Object.fromEntries(bytes), {mtime: noDate});
  } finally {
    stage.remove();
  }
}
