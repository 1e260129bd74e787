import type {Project} from "../../domain/project/project.js";
import type {ProjectStore} from "../../domain/project/projectStore.js";
import type {Locale} from "../../domain/texts.js";
import {privateBadge} from "../cases/privateBadge.js";
import {idsQuery, shortlistSize} from "../cases/shortlist/shortlistIds.js";
import {supportMark} from "../cases/supportMark.js";
import {element} from "../element.js";
import {conditionNames, conditions} from "../../domain/conditions.js";
import {casesWords as words} from "./casesWords.js";
import {followStore} from "./followStore.js";
import {caseAddress} from "./sharedCase.js";
import type {SharedCase} from "./sharedCase.js";
import {workshopSection} from "./workshopIntroduction.js";

/**
 * The cases to be shared, those of the shortlist, with the way to find more and to present them.
 *
 * @param options.cases All that this browser knows.
 * @example
 * display(casesPart(store, {cases, locale}))
 */
export function casesPart(
  store: ProjectStore,
  {cases, locale}: {cases: readonly SharedCase[]; locale: Locale},
): HTMLElement {
  const state = element("p", {role: "status", "data-role": "cases-state"});
  const list = element("ul", {class: "shared-cases workshop-list workshop-cards"});
  const links = element("div", {class: "pills"});
  const root = workshopSection(
    "cases",
    locale,
    element("p", {class: "hint"}, words.hint[locale]),
    state,
    list,
    links,
  );
  const link = (href: string, text: string) => element("a", {class: "pill", href}, text);
  const draw = ({shortlist}: Project) => {
    const shown = shortlist.join();
    if (list.dataset["shown"] === shown) return;
    const hadFocus = list.contains(document.activeElement);
    list.dataset["shown"] = shown;
    const isFew = shortlist.length < shortlistSize.least;
    state.textContent = isFew ? words[shortlist.length === 0 ? "none" : "few"][locale] : "";
    list.replaceChildren(...shortlist.map((id) => row(id)));
    const query = `${idsQuery(shortlist)}&lang=${locale}`;
    links.replaceChildren(
      ...(isFew
        ? []
        : [
            link(`./cases/present?${query}`, words.present[locale]),
            link(`./cases/compare?${query}`, words.compare[locale]),
          ]),
      link(`./cases/?lang=${locale}`, words.find[locale]),
      link(`./cases/fit?lang=${locale}`, words.fit[locale]),
    );
    if (hadFocus) (list.querySelector("button") ?? links.querySelector("a"))?.focus();
  };
  const row = (id: string) => {
    const found = cases.find(({entry}) => entry.id === id);
    const name = found?.entry.title[locale] ?? id;
    const out = element(
      "button",
      {
        type: "button",
        class: "pill",
        "data-role": "take-out",
        "aria-label": `${words.takeOut[locale]}: ${name}`,
      },
      words.takeOut[locale],
    );
    out.addEventListener("click", () =>
      store.update((project) =>
        project.shortlist.includes(id)
          ? {...project, shortlist: project.shortlist.filter((each) => each !== id)}
          : project,
      ),
    );
    if (found === undefined)
      return element("li", {class: "card", "data-case": id}, `${id} ${words.unknown[locale]} `, out);
    const {entry} = found;
    return element(
      "li",
      {class: "card", "data-case": id},
      element(
        "p",
        {class: "hint"},
        entry.organisation[locale],
        found.isPrivate ? [" ", privateBadge({locale})] : null,
      ),
      element("p", {}, element("a", {href: caseAddress(found, locale)}, entry.title[locale])),
      element("p", {}, entry.mechanism[locale]),
      element(
        "p",
        {class: "shared-case-support"},
        conditionNames.map((name) =>
          element("span", {}, `${conditions[name].number} `, supportMark(entry.support[name], {locale})),
        ),
      ),
      out,
    );
  };
  followStore(store, root, draw);
  return root;
}
