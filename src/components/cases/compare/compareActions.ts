import type {Locale} from "../../../domain/texts.js";
import {element} from "../../element.js";
import {saveFile} from "../../saveFile.js";
import {idsQuery} from "../shortlist/shortlistIds.js";
import {shareAddress} from "./chosenCases.js";
import type {Chosen} from "./chosenCases.js";
import {compareWords} from "./compareWords.js";
import {handoutArchive} from "./handoutArchive.js";

/**
 * Ways to share a comparison: a link, a printed handout, Markdown, slides. Where private cases are among them, the link's
 * button says that it leaves them out.
 *
 * @example
 * display(compareActions(chosen, {locale}))
 */
export function compareActions(chosen: Chosen, {locale}: {locale: Locale}): HTMLElement {
  const outcome = element("span", {role: "status", class: "compare-outcome"});
  const button = (role: string, label: string, act: () => void) => {
    const made = element("button", {type: "button", class: "pill", "data-role": role}, label);
    made.addEventListener("click", act);
    return made;
  };
  const hasPrivate = [...chosen.shown, ...chosen.over].some(({isPrivate}) => isPrivate);
  const warning = hasPrivate ? ` ${compareWords.notInLink[locale]}` : "";
  const share = async () => {
    const address = shareAddress(location.href, chosen, locale);
    try {
      await navigator.clipboard.writeText(address);
      outcome.textContent = compareWords.copied[locale] + warning;
    } catch {
      const field = element("input", {readonly: "", "aria-label": compareWords.linkHere[locale]});
      field.value = address;
      outcome.replaceChildren(`${compareWords.linkHere[locale]} `, field, warning);
      field.select();
    }
  };
  const save = () => {
    try {
      const bytes = handoutArchive(chosen.shown, {locale});
      saveFile("cases.zip", new Blob([bytes], {type: "application/zip"}));
    } catch (error) {
      outcome.textContent = `${compareWords.failed[locale]} ${error instanceof Error ? error.message : String(error)}`;
    }
  };
  const ids = chosen.shown.map(({study}) => study.id);
  return element(
    "div",
    {class: "pills compare-actions", role: "group", "aria-label": compareWords.actions[locale], lang: locale},
    element(
      "a",
      {class: "pill", "data-role": "present", href: `./present?${idsQuery(ids)}&lang=${locale}`},
      compareWords.present[locale],
    ),
    button("share", compareWords.copy[locale], () => void share()),
    button("print", compareWords.print[locale], () => print()),
    button("markdown", compareWords.markdown[locale], save),
    outcome,
  );
}
