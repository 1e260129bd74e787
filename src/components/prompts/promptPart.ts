import {canvasPrompt} from "../../domain/project/prompts/canvasPrompt.js";
import {ideaPrompt} from "../../domain/project/prompts/ideaPrompt.js";
import type {PromptInput} from "../../domain/project/prompts/prompt.js";
import type {Locale} from "../../domain/texts.js";
import {element} from "../element.js";
import {promptPanelSentences, promptPanelWords as words} from "./promptPanelWords.js";

/** A built prompt with what copies it. */
export interface PromptPart {
  node: HTMLElement;
  /** Shows the prompt of other input, in the language that the person has chosen for it. */
  update(input: Omit<PromptInput, "locale">, locale: Locale): void;
}

const names: Readonly<Record<Locale, string>> = {en: "English", ja: "日本語"};

/** The prompt as text that can be selected, in a language that need not be the page's, with a button that copies it. */
export function promptPart(kind: "ideas" | "canvas"): PromptPart {
  let input: Omit<PromptInput, "locale"> | null = null;
  let page: Locale = "en";
  /** Null while it follows the page. */
  let chosen: Locale | null = null;

  const title = element("h3", {});
  const missing = element("p", {class: "prompt-missing", "data-role": `missing-${kind}`});
  const label = element("span", {class: "prompt-label"});
  const text = element("textarea", {readonly: "", rows: "10", "data-role": `prompt-${kind}`});
  const copy = element("button", {type: "button", class: "pill", "data-role": `copy-${kind}`});
  const said = element("span", {role: "status"});
  const languages = (["en", "ja"] as const).map((locale) => {
    const button = element(
      "button",
      {type: "button", class: "pill", lang: locale, "data-role": `prompt-${kind}-${locale}`},
      names[locale],
    );
    button.addEventListener("click", () => {
      chosen = locale;
      draw();
    });
    return {locale, button};
  });
  const group = element(
    "div",
    {class: "pills", role: "group"},
    languages.map(({button}) => button),
  );
  const node = element(
    "div",
    {},
    title,
    missing,
    group,
    element("label", {class: "prompt-field"}, label, text),
    element("p", {class: "prompt-buttons"}, copy, said),
  );

  function draw() {
    if (input === null) return;
    const locale = chosen ?? page;
    const prompt = (kind === "ideas" ? ideaPrompt : canvasPrompt)({...input, locale});
    title.textContent = words.copyStep[page];
    label.textContent = words.prompt[page];
    copy.textContent = words.copy[page];
    group.setAttribute("aria-label", words.language[page]);
    text.lang = locale;
    if (text.value !== prompt.text) {
      text.value = prompt.text;
      said.textContent = "";
    }
    const open = prompt.missing.map(
      (name) => (name === "product" ? words.missingProduct : words.missingFeature)[page],
    );
    missing.hidden = open.length === 0;
    missing.replaceChildren(
      `${promptPanelSentences.missing(open)[page]} `,
      element(
        "a",
        {href: kind === "ideas" ? "#workshop-before" : `./workshop?lang=${page}#workshop-before`},
        words.fillIn[page],
      ),
    );
    for (const each of languages) each.button.setAttribute("aria-pressed", String(each.locale === locale));
  }

  copy.addEventListener("click", () => {
    const select = () => {
      text.focus();
      text.select();
      said.textContent = words.selected[page];
    };
    // Missing where the page came without encryption, whatever its type says.
    const clipboard = navigator.clipboard as Clipboard | undefined;
    if (clipboard === undefined) select();
    else clipboard.writeText(text.value).then(() => (said.textContent = words.copied[page]), select);
  });
  return {
    node,
    update(next, locale) {
      input = next;
      page = locale;
      draw();
    },
  };
}
