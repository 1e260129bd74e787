import type {Locale} from "../../../domain/texts.js";
import {element} from "../../element.js";
import {caseHeader} from "../caseHeader.js";
import {caseArticle} from "../page/caseArticle.js";
import type {CaseFormElement} from "./caseForm.js";
import {formWords} from "./formWords.js";
import {previewCase} from "./previewCase.js";

/** Drawn this long after the last letter. */
const PAUSE_MS = 250;

/**
 * The page of a case while it is written, drawn with the components of the page itself.
 *
 * @param options.width Of the page's column, in pixels.
 * @example
 * display(casePreview(form, {width, locale}))
 */
export function casePreview(
  form: CaseFormElement,
  {width, locale}: {width: number; locale: Locale},
): HTMLElement {
  const body = element("div", {class: "card case-form-preview"});
  // What is within belongs to no page yet: its links lead away from the draft.
  const inner = Math.max(240, width - 34);
  const draw = () => {
    const study = previewCase(form.value);
    const header = caseHeader(study, {locale});
    header.querySelector("p:has(> a)")?.remove();
    body.replaceChildren(asSection(header), caseArticle(study, {width: inner, locale}));
  };
  let timer: ReturnType<typeof setTimeout> | undefined;
  form.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(() => body.isConnected && draw(), PAUSE_MS);
  });
  draw();
  return element(
    "section",
    {lang: locale, id: "case-preview"},
    element("h2", {}, formWords.preview[locale]),
    element("p", {class: "hint"}, formWords.previewHint[locale]),
    body,
  );
}

/** The head of a page within a page: one heading of the first rank is enough. */
function asSection(header: HTMLElement): HTMLElement {
  for (const title of header.querySelectorAll("h1"))
    title.replaceWith(element("p", {class: "case-form-preview-title"}, ...title.childNodes));
  return element("div", {class: header.className}, [...header.childNodes]);
}
