import type {ConditionName} from "../../domain/conditions.js";
import {DataError} from "../../domain/errors.js";
import type {Answer} from "../../domain/project/answers/answer.js";
import {readAnswer} from "../../domain/project/answers/readAnswer.js";
import type {Product} from "../../domain/project/project.js";
import type {PromptCase} from "../../domain/project/prompts/prompt.js";
import type {Locale} from "../../domain/texts.js";
import {element} from "../element.js";
import {formatNumber} from "../format.js";
import {answerPreview, takenOf, tickOnly} from "./answerPreview.js";
import type {PreviewOptions, Taken} from "./answerPreview.js";
import {choices} from "./choice.js";
import {pastedDraft} from "./pastedDraft.js";
import {promptPanelSentences, promptPanelWords as words} from "./promptPanelWords.js";
import {promptPart} from "./promptPart.js";
import {unreadList} from "./unreadList.js";

/** What the panel shows; it changes while a person works. */
export interface PromptPanelInput {
  locale: Locale;
  product: Product;
  /** The shortlisted cases, e.g. those of `project.shortlist`. */
  cases: readonly PromptCase[];
  /** The sentences of the open canvas' arrows, which a pasted check does not overwrite unasked; none by default. */
  statements?: Readonly<Record<ConditionName, string>>;
}

export interface PromptPanelElement extends HTMLDetailsElement {
  /** Follows the project or the page's language; what the person has pasted and ticked stays. */
  update(input: PromptPanelInput): void;
}

const countOf = ({ideas, cards, checks}: Taken) => ideas.length + cards.length + checks.length;

const noStatements = {customer: "", business: "", data: ""};

/**
 * A prompt to copy into any assistant, and its answer pasted back: shows what was understood, each item with a tick and marked as an
 * assumption, what was not with its line numbers, and hands over what is ticked. Nothing is sent anywhere, and no text becomes markup.
 * Folded until somebody wants it, or has pasted an answer before. Make it once and call `update`. Link `components/prompts/prompts.css` in
 * the page.
 *
 * @param kind "ideas" asks for use cases from personas and hands over ideas; "canvas" asks for the nine blocks and the checks and hands
 *   over cards and checks.
 * @param onTake Takes over what is ticked, and returns what of it found no room, which stays ticked. Lists of another kind are empty.
 * @example
 * const panel = promptPanel({kind: "ideas", onTake: ({ideas}) => {
 *   const id = newId("idea");
 *   const {left} = takeIdeas(store.value, ideas, id);
 *   store.update((project) => takeIdeas(project, ideas, id).project);
 *   return {ideas: left, cards: [], checks: []};
 * }});
 * store.watch((project) => panel.update({locale, product: project.product, cases: shortlisted(project)}));
 */
export function promptPanel({
  kind,
  onTake,
}: {
  kind: "ideas" | "canvas";
  onTake: (taken: Taken) => Taken;
}): PromptPanelElement {
  let input: PromptPanelInput | null = null;
  let answer: Answer | null = null;
  const draft = pastedDraft(kind);
  const ticks = choices();
  const prompt = promptPart(kind);

  const title = element("h2", {});
  const introduction = element("p", {});
  const pasteTitle = element("h3", {});
  const label = element("span", {class: "prompt-label"});
  const area = element("textarea", {rows: "8", spellcheck: "false", "data-role": `answer-${kind}`});
  const privately = element("p", {class: "hint"});
  const clear = element("button", {type: "button", class: "pill", "data-role": `clear-${kind}`});
  const takeTitle = element("h3", {});
  const preview = element("div", {"data-role": `preview-${kind}`});
  const unread = element("div", {class: "prompt-unread", "data-role": `unread-${kind}`});
  const take = element("button", {type: "button", class: "pill", "data-role": `take-${kind}`});
  const said = element("p", {role: "status", "data-role": `taken-${kind}`});
  const root = element(
    "details",
    {class: "card prompt-panel", "data-role": `prompts-${kind}`},
    element("summary", {}, title),
    introduction,
    prompt.node,
    pasteTitle,
    privately,
    element("label", {class: "prompt-field"}, label, area),
    element("p", {class: "prompt-buttons"}, clear),
    takeTitle,
    element("div", {class: "prompt-columns"}, preview, unread),
    element("p", {class: "prompt-buttons"}, take),
    said,
  );

  const options = (): PreviewOptions => ({
    kind,
    locale: input!.locale,
    choices: ticks,
    statements: input!.statements ?? noStatements,
    onChange: drawTake,
  });

  function drawTake() {
    const count = answer === null ? 0 : countOf(takenOf(answer, options()));
    const {locale} = input!;
    take.textContent = `${words.take[locale]} (${formatNumber(count, locale)})`;
    take.setAttribute("aria-disabled", String(count === 0));
    return count;
  }

  function drawAnswer() {
    const {locale} = input!;
    answer = null;
    if (area.value.trim() === "") {
      preview.replaceChildren(element("p", {class: "hint"}, words.nothingYet[locale]));
      unread.replaceChildren();
    } else {
      try {
        answer = readAnswer(area.value);
        preview.replaceChildren(...answerPreview(answer, options()));
        unread.replaceChildren(...unreadList(answer.unread, {locale}));
      } catch (error) {
        if (!(error instanceof DataError)) throw error;
        const [{message, messageJa = message} = {message: ""}] = error.faults;
        preview.replaceChildren(element("p", {class: "prompt-fault"}, locale === "ja" ? messageJa : message));
        unread.replaceChildren();
      }
    }
    clear.hidden = area.value === "";
    drawTake();
  }

  area.value = draft.read();
  root.open = area.value !== "";
  area.addEventListener("input", (event) => {
    event.stopPropagation();
    draft.keep(area.value);
    ticks.clear();
    said.textContent = "";
    drawAnswer();
  });
  clear.addEventListener("click", () => {
    area.value = "";
    draft.keep("");
    ticks.clear();
    said.textContent = "";
    drawAnswer();
    area.focus();
  });
  take.addEventListener("click", () => {
    if (answer === null || drawTake() === 0) return;
    const taken = takenOf(answer, options());
    const {locale} = input!;
    const left = onTake(taken);
    tickOnly(left, answer, options());
    drawAnswer();
    const [leftCount, count] = [countOf(left), countOf(taken) - countOf(left)];
    said.textContent = [
      ...(count === 0 ? [] : [promptPanelSentences.taken(formatNumber(count, locale))[locale]]),
      ...(leftCount === 0 ? [] : [promptPanelSentences.left[kind](formatNumber(leftCount, locale))[locale]]),
    ].join(locale === "ja" ? "" : " ");
  });

  const update = (next: PromptPanelInput) => {
    const before = input;
    input = next;
    const {locale} = next;
    prompt.update(next, locale);
    const isSame =
      before?.locale === locale &&
      JSON.stringify(before.statements ?? noStatements) === JSON.stringify(next.statements ?? noStatements);
    if (isSame) return;
    root.lang = locale;
    title.textContent = words[kind][locale];
    introduction.textContent = words[`${kind}Introduction`][locale];
    pasteTitle.textContent = words.pasteStep[locale];
    label.textContent = words.answer[locale];
    privately.textContent = words.private[locale];
    clear.textContent = words.clear[locale];
    takeTitle.textContent = words.takeStep[locale];
    if (before?.locale !== locale) said.textContent = "";
    drawAnswer();
  };
  return Object.assign(root, {update});
}
