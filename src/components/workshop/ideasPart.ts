import type {Idea} from "../../domain/project/idea.js";
import {ideaOrders, sortedIdeas} from "../../domain/project/ideaEdits.js";
import type {IdeaOrder} from "../../domain/project/ideaEdits.js";
import type {ProjectStore} from "../../domain/project/projectStore.js";
import type {Locale} from "../../domain/texts.js";
import {element} from "../element.js";
import {followStore} from "./followStore.js";
import {ideaCard} from "./ideaCard.js";
import {ideaEntry} from "./ideaEntry.js";
import {ideasCount, ideasWords as words, orderWords} from "./ideasWords.js";
import {keyedNodes} from "./keyedNodes.js";
import {remembered} from "./remembered.js";
import type {SharedCase} from "./sharedCase.js";
import {undoNotice} from "./undoNotice.js";
import {workshopSection} from "./workshopIntroduction.js";

/**
 * The ideas: noted, voted for, narrowed by the five criteria, and made into canvases.
 *
 * @param options.cases All that this browser knows.
 * @param options.prompts Another way to ideas, which stands below the entry.
 * @example
 * display(ideasPart(store, {cases, prompts: ideaPrompts(store), locale}))
 */
export function ideasPart(
  store: ProjectStore,
  {cases, prompts, locale}: {cases: readonly SharedCase[]; prompts: Node; locale: Locale},
): HTMLElement {
  const notice = undoNotice({locale});
  const entry = ideaEntry(store, {cases, locale});
  const kept = remembered("idea-order");
  const order = element(
    "select",
    {"data-role": "idea-order"},
    ideaOrders.map((name) => element("option", {value: name}, orderWords[name][locale])),
  );
  order.value = ideaOrders.includes(kept.value as IdeaOrder) ? kept.value : "noted";
  const count = element("p", {class: "ideas-count", "data-role": "ideas-count"});
  const list = element("ul", {class: "idea-list workshop-list workshop-cards", "data-role": "ideas"});
  const show = keyedNodes<Idea>(list, (idea) => ideaCard(idea, store, {cases, entry, notice, locale}));
  const root = workshopSection(
    "ideas",
    locale,
    element("p", {class: "hint"}, words.hint[locale]),
    entry.node,
    prompts,
    element("div", {class: "ideas-bar"}, count, element("label", {}, `${words.order[locale]} `, order)),
    element("p", {class: "hint"}, words.stay[locale]),
    notice.node,
    list,
  );
  const draw = () => {
    const {ideas} = store.value;
    const text =
      ideas.length === 0
        ? words.none[locale]
        : ideasCount(ideas.length, ideas.filter(({chosen}) => chosen === true).length, locale);
    if (count.textContent !== text) count.textContent = text;
    show(sortedIdeas(ideas, order.value as IdeaOrder));
  };
  order.addEventListener("change", () => {
    kept.value = order.value;
    draw();
  });
  // Whose votes are marked depends on the name.
  entry.node.addEventListener("input", draw);
  followStore(store, root, draw);
  return root;
}
