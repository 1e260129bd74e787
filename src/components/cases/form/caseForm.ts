import type {CaseStudy} from "../../../domain/caseStudy.js";
import {caseYaml} from "../../../domain/caseYaml.js";
import {DataError} from "../../../domain/errors.js";
import type {Fault} from "../../../domain/errors.js";
import {caseYamlValue, readCaseYaml} from "../../../domain/readCaseYaml.js";
import type {Locale} from "../../../domain/texts.js";
import {element} from "../../element.js";
import {saveFile} from "../../saveFile.js";
import {draftOf} from "./caseDraft.js";
import type {CaseDraft} from "./caseDraft.js";
import {readDraft} from "./draftFaults.js";
import type {DraftFault} from "./draftFaults.js";
import {draftInput} from "./draftInput.js";
import type {DraftStore} from "./draftStore.js";
import {faultSummary} from "./faultSummary.js";
import {fileFaults} from "./fileFaults.js";
import {draftContext} from "./formContext.js";
import {formFields} from "./formFields.js";
import {formSections} from "./formSections.js";
import {formWords} from "./formWords.js";

export interface CaseFormElement extends HTMLElement {
  /** The draft as it stands, with or without faults. */
  value: CaseDraft;
  /** Goes on with a case that is there already. */
  edit(study: CaseStudy): void;
}

/**
 * The form in which a person writes a case in both languages: an Observable view that dispatches `input` with every letter. It validates as
 * one types, keeps the draft in `store`, goes on with a YAML file and saves one.
 *
 * @param options.keep Keeps a valid case in this browser; resolves to whether it could.
 * @example
 * const form = caseForm(draftStore(), {locale, keep: (study) => own.add(study)});
 */
export function caseForm(
  store: DraftStore,
  {locale, keep}: {locale: Locale; keep: (study: CaseStudy) => Promise<boolean>},
): CaseFormElement {
  let study: CaseStudy | null = null;
  let faults: DraftFault[] = [];
  let fields = formFields({locale});
  let wasKept = true;

  const summary = element("section", {class: "card case-form-summary", tabindex: "-1"});
  const said = element("div", {class: "case-form-said", role: "status"});
  const body = element("div", {});
  const file = element("input", {type: "file", accept: ".yaml,.yml", "data-role": "case-file"});
  const button = (words: keyof typeof formWords & ("download" | "keep" | "forget"), run: () => void) => {
    const node = element(
      "button",
      {type: "button", class: "pill", "data-role": `${words}-case`},
      formWords[words][locale],
    );
    node.addEventListener("click", run);
    return node;
  };
  const keepButton = button("keep", () => void keepIt());
  const forgetButton = button("forget", forget);
  const root = element(
    "form",
    {class: "case-form", lang: locale, novalidate: "", autocomplete: "off"},
    element("label", {class: "case-form-load"}, formWords.load[locale], file),
    summary,
    body,
    element("div", {class: "case-form-buttons"}, button("download", download), keepButton, forgetButton),
    said,
  );

  function draw(all: boolean) {
    fields = formFields({locale});
    const context = draftContext(() => store.value, {locale, fields, onChange: changed});
    body.replaceChildren(...formSections(context));
    check(all);
  }

  function changed() {
    wasKept = store.keep();
    check(false);
    said.replaceChildren();
    forgetButton.textContent = formWords.forget[locale];
    root.dispatchEvent(new Event("input", {bubbles: true}));
  }

  function check(all: boolean) {
    ({study, faults} = readDraft(store.value));
    fields.show(faults, {all});
    const next = faultSummary(faults, {
      locale,
      nameOf: fields.nameOf,
      onGo: (path) => fields.focus(path),
      isOpen: summary.querySelector("details")?.open ?? false,
      note: formWords[wasKept ? "kept" : "notKept"][locale],
    });
    // Left as it is where nothing changed, so that the focus stays on a link.
    if (next.map((node) => node.textContent).join("") !== summary.textContent)
      summary.replaceChildren(...next);
    keepButton.setAttribute("aria-disabled", String(study === null));
  }

  function replace(draft: CaseDraft, all: boolean) {
    wasKept = store.replace(draft);
    draw(all);
    root.dispatchEvent(new Event("input", {bubbles: true}));
  }

  function download() {
    const id = /^[a-z0-9][a-z0-9-]*$/.test(store.value.id) ? store.value.id : "case";
    const yaml = caseYaml(study ?? (draftInput(store.value) as CaseStudy));
    saveFile(`${id}.yaml`, new Blob([yaml], {type: "text/yaml;charset=utf-8"}));
    said.replaceChildren(element("p", {}, formWords[study === null ? "savedPart" : "savedWhole"][locale]));
  }

  async function keepIt() {
    if (study === null) {
      fields.show(faults, {all: true});
      summary.querySelector("details")?.setAttribute("open", "");
      summary.focus();
      said.replaceChildren(element("p", {}, formWords.settle[locale]));
      return;
    }
    const kept = study;
    const isLasting = await keep(kept);
    const link = element("a", {href: `./private?case=${kept.id}&lang=${locale}`}, kept.title[locale]);
    said.replaceChildren(
      element(
        "p",
        {},
        isLasting ? `${formWords.keptCase[locale]} ` : `${formWords.keptForNow[locale]} `,
        link,
      ),
    );
  }

  function forget() {
    // Asked twice, since it cannot be undone.
    if (forgetButton.textContent !== formWords.surely[locale]) {
      forgetButton.textContent = formWords.surely[locale];
      return;
    }
    store.forget();
    forgetButton.textContent = formWords.forget[locale];
    draw(false);
    said.replaceChildren();
    root.dispatchEvent(new Event("input", {bubbles: true}));
  }

  async function load(chosen: File) {
    const show = (found: readonly Fault[], title: string) =>
      said.replaceChildren(
        element("section", {class: "card"}, element("h3", {}, title), fileFaults(found, {locale})),
      );
    try {
      // Letters have at most four bytes; a file beyond is not even read.
      const text = await chosen.slice(0, 1_000_000).text();
      const value = caseYamlValue(text, chosen.name);
      replace(draftOf(value), true);
      said.replaceChildren();
      try {
        readCaseYaml(text, {file: chosen.name});
      } catch (error) {
        if (!(error instanceof DataError)) throw error;
        show(error.faults, formWords.inFile[locale]);
      }
    } catch (error) {
      if (!(error instanceof DataError)) throw error;
      show(error.faults, formWords.notRead[locale]);
    }
    said.scrollIntoView({block: "nearest"});
  }

  file.addEventListener("input", (event) => event.stopPropagation());
  file.addEventListener("change", () => {
    const [chosen] = file.files ?? [];
    // The same file can be chosen again once it is corrected.
    if (chosen !== undefined) void load(chosen).then(() => (file.value = ""));
  });
  root.addEventListener("submit", (event) => event.preventDefault());
  draw(false);
  return Object.defineProperties(root, {
    value: {get: () => store.value},
    edit: {value: (other: CaseStudy) => replace(draftOf(other), true)},
  }) as HTMLFormElement & CaseFormElement;
}
