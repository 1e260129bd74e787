import type {Locale} from "../../domain/texts.js";
import {element} from "../element.js";
import {saveFile} from "../saveFile.js";
import {reportArchive} from "./reportArchive.js";
import {reportData} from "./reportData.js";
import type {ReportInput} from "./reportInput.js";
import {reportWords} from "./reportWords.js";

/**
 * Buttons that print a report or save it as Markdown with figures and as JSON, and the way back to the loop page.
 *
 * @example
 * display(reportButtons(input, {locale: "en"}))
 */
export function reportButtons(input: ReportInput, {locale}: {locale: Locale}): HTMLElement {
  const name = `growth-cycle-${input.summary.id}`;
  const outcome = element("span", {role: "status"});
  const button = (role: string, label: string, act: () => void) => {
    const made = element("button", {type: "button", class: "pill", "data-role": role}, label);
    made.addEventListener("click", () => {
      try {
        outcome.textContent = "";
        act();
      } catch (error) {
        outcome.textContent = `${reportWords.failed[locale]} ${error instanceof Error ? error.message : String(error)}`;
      }
    });
    return made;
  };
  return element(
    "div",
    {class: "pills report-buttons", role: "group", "aria-label": reportWords.saveAs[locale], lang: locale},
    element("a", {class: "pill", href: `./${new URL(location.href).search}`}, reportWords.back[locale]),
    button("print", reportWords.print[locale], () => print()),
    button("markdown", reportWords.markdown[locale], () =>
      saveFile(`${name}.zip`, new Blob([reportArchive(input, {locale})], {type: "application/zip"})),
    ),
    button("json", reportWords.json[locale], () =>
      saveFile(`${name}.json`, new Blob([reportData(input)], {type: "application/json"})),
    ),
    outcome,
  );
}
