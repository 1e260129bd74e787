import type {Idea} from "../../domain/project/idea.js";
import {canvasOfIdea, criteriaCount, voted, withIdea} from "../../domain/project/ideaEdits.js";
import {putBack} from "../../domain/project/parts.js";
import type {ProjectStore} from "../../domain/project/projectStore.js";
import type {Locale} from "../../domain/texts.js";
import {element} from "../element.js";
import {criteriaFields} from "./criteriaFields.js";
import {ideaEditor} from "./ideaEditor.js";
import type {IdeaEntry} from "./ideaEntry.js";
import {criteriaText, ideasWords as words} from "./ideasWords.js";
import type {KeyedNode} from "./keyedNodes.js";
import {personaText} from "./personaText.js";
import type {SharedCase} from "./sharedCase.js";
import type {UndoNotice} from "./undoNotice.js";
import {projectLimits} from "../../domain/project/projectLimits.js";

export interface IdeaCardOptions {
  cases: readonly SharedCase[];
  entry: IdeaEntry;
  notice: UndoNotice;
  locale: Locale;
}

/**
 * An idea as a card: its text, for whom it is, votes, criteria, whether it is worth a canvas, and the canvas made from it.
 *
 * @example
 * keyedNodes<Idea>(list, (idea) => ideaCard(idea, store, {cases, entry, notice, locale}))
 */
export function ideaCard(
  {id}: Idea,
  store: ProjectStore,
  {cases, entry, notice, locale}: IdeaCardOptions,
): KeyedNode<Idea> {
  let idea: Idea;
  let isEdited = false;
  const change = (next: (idea: Idea) => Idea) => store.update((project) => withIdea(project, id, next));
  const button = (role: string, run: () => void, label = "") => {
    const made = element("button", {type: "button", class: "pill", "data-role": role}, label);
    made.addEventListener("click", run);
    return made;
  };
  const text = element("p", {class: "idea-text", "data-role": "idea"});
  const persona = personaText({locale});
  const about = element("p", {class: "hint"});
  const vote = button("vote", () => {
    const name = entry.author();
    if (name === "") entry.askName();
    else change((each) => voted(each, name));
  });
  const voters = element("span", {class: "hint"});
  const criteria = criteriaFields({
    locale,
    onChange: (name, answer) => change((each) => ({...each, criteria: {...each.criteria, [name]: answer}})),
  });
  const choose = (wanted: boolean) => () =>
    change((each) => ({...each, chosen: each.chosen === wanted ? null : wanted}));
  const worth = button("worth", choose(true), words.worth[locale]);
  const later = button("later", choose(false), words.later[locale]);
  const made = element("span", {class: "idea-canvas"});
  const editor = ideaEditor({cases, locale, onChange: change});
  const edit = button("edit-idea", () => {
    isEdited = !isEdited;
    draw();
    if (isEdited) editor.focus();
  });
  editor.node.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || event.isComposing) return;
    isEdited = false;
    draw();
    edit.focus();
  });
  const remove = button(
    "remove-idea",
    () => {
      const gone = idea;
      const at = store.value.ideas.findIndex((each) => each.id === id);
      store.update((project) => ({...project, ideas: project.ideas.filter((each) => each.id !== id)}));
      notice.offer(words.removed[locale], () => {
        if (store.value.ideas.length >= projectLimits.ideas) return words.full[locale];
        store.update((project) => ({...project, ideas: putBack(project.ideas, gone, at)}));
        return null;
      });
    },
    words.remove[locale],
  );
  const make = () => {
    if (store.value.canvases.length >= projectLimits.canvases) return notice.say(words.fullCanvases[locale]);
    const canvas = canvasOfIdea(
      idea,
      cases.map((each) => each.entry),
    );
    store.update((project) =>
      withIdea({...project, canvases: [...project.canvases, canvas]}, id, (each) => ({
        ...each,
        canvas: canvas.id,
      })),
    );
    notice.say(words.made[locale]);
    made.querySelector("a")?.focus();
  };

  let drawn = "";
  function draw() {
    const {canvases, shortlist} = store.value;
    const canvas = canvases.find((each) => each.id === idea.canvas);
    // There may be hundreds, and a letter typed anywhere is told to all.
    const next = JSON.stringify([idea, canvas?.id, shortlist, entry.author(), isEdited]);
    if (next === drawn) return;
    drawn = next;
    put(text, idea.text);
    persona.show(idea.persona ?? "");
    persona.node.hidden = isEdited;
    put(about, aboutText(idea, cases, locale));
    const name = entry.author();
    const isMine = name !== "" && idea.votes.includes(name);
    put(vote, `▲ ${words[isMine ? "voted" : "vote"][locale]} (${idea.votes.length})`);
    vote.setAttribute("aria-pressed", String(isMine));
    put(
      voters,
      idea.votes.length === 0
        ? ""
        : `${words.votedBy[locale]} ${idea.votes.join(locale === "ja" ? "、" : ", ")}`,
    );
    criteria.show(idea.criteria, criteriaText(criteriaCount(idea), locale));
    worth.setAttribute("aria-pressed", String(idea.chosen === true));
    later.setAttribute("aria-pressed", String(idea.chosen === false));
    put(edit, words[isEdited ? "finish" : "edit"][locale]);
    editor.node.hidden = !isEdited;
    text.hidden = isEdited;
    editor.show(idea, shortlist);
    node.dataset["chosen"] = String(idea.chosen);
    const wanted = canvas === undefined ? (idea.chosen === true ? "make" : "") : `open ${canvas.id}`;
    if (made.dataset["shown"] !== wanted) {
      made.dataset["shown"] = wanted;
      made.replaceChildren(
        ...(canvas !== undefined
          ? [
              element(
                "a",
                {
                  class: "pill",
                  "data-role": "open-canvas",
                  href: `./canvas?canvas=${canvas.id}&lang=${locale}`,
                },
                `→ ${words.open[locale]}`,
              ),
            ]
          : wanted === "make"
            ? [button("make-canvas", make, `＋ ${words.make[locale]}`)]
            : []),
      );
    }
    const short = idea.text.slice(0, 60);
    for (const each of [vote, worth, later, edit, remove])
      each.setAttribute("aria-label", `${each.textContent}: ${short}`);
  }
  const node = element(
    "li",
    {class: "card idea-card", "data-idea": id},
    text,
    editor.node,
    persona.node,
    about,
    element("div", {class: "idea-votes"}, vote, voters),
    criteria.node,
    element("div", {class: "pills"}, worth, later, made, edit, remove),
  );
  return {
    node,
    update(next) {
      idea = next;
      draw();
    },
  };
}

function aboutText({author, cases: ids, origin}: Idea, cases: readonly SharedCase[], locale: Locale): string {
  const titles = ids.map((id) => cases.find(({entry}) => entry.id === id)?.entry.organisation[locale] ?? id);
  return [
    ...(author === "" ? [] : [`${words.by[locale]} ${author}`]),
    ...(origin === "pasted" ? [words.pasted[locale]] : []),
    ...(titles.length === 0
      ? []
      : [`${words.fromCases[locale]} ${titles.join(locale === "ja" ? "、" : ", ")}`]),
  ].join(" · ");
}

const put = (node: HTMLElement, text: string) => {
  if (node.textContent !== text) node.textContent = text;
};
