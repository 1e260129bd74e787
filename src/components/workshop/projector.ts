import type {ProjectStore} from "../../domain/project/projectStore.js";
import {sessionTimes} from "../../domain/project/sessionClock.js";
import type {Locale} from "../../domain/texts.js";
import {element} from "../element.js";
import {pageTitle} from "../pageTitle.js";
import {toggleFullScreen} from "../toggleFullScreen.js";
import {clockReading} from "./clockReading.js";
import {lengthText} from "./clockTexts.js";
import {clockWords as words} from "./clockWords.js";
import {followStore, whileShown} from "./followStore.js";
import {projectorMatter} from "./projectorMatter.js";
import {projectorWords} from "./projectorWords.js";
import type {SharedCase} from "./sharedCase.js";
import {workshopWords} from "./workshopWords.js";

/**
 * The session for everyone in the room: the step in hand in large type, its purpose and output, what is left of it, and what it works on.
 * It follows the facilitator's window and changes nothing.
 *
 * @param options.controls Stands in the bar, such as the switch of languages.
 * @example
 * display(projector(store, {cases, controls: languages, locale}))
 */
export function projector(
  store: ProjectStore,
  {cases, controls, locale}: {cases: readonly SharedCase[]; controls: HTMLElement; locale: Locale},
): HTMLElement {
  const place = element("p", {class: "projector-place"});
  const name = element("h1", {"data-role": "step-name"});
  const purpose = element("p", {class: "projector-purpose"});
  const output = element("p", {class: "projector-output"});
  const digits = element("span", {class: "clock-digits", "data-role": "countdown"});
  const state = element("span", {class: "clock-state", "data-role": "clock-state"});
  const whole = element("p", {class: "projector-whole"});
  const next = element("p", {class: "projector-next"});
  const matter = element("div", {class: "projector-matter", "data-role": "projector-matter"});
  const notice = element("p", {class: "workshop-fault", role: "status"});
  const full = element(
    "button",
    {type: "button", class: "pill", "data-role": "full"},
    projectorWords.full[locale],
  );
  full.addEventListener("click", () => void toggleFullScreen());
  pageTitle(projectorWords.view, locale);
  const root = element(
    "section",
    {class: "workshop-projector full-screen", lang: locale, "aria-label": projectorWords.view[locale]},
    element(
      "div",
      {
        class: "projector-stage full-screen-stage",
        tabindex: "0",
        role: "group",
        "aria-label": projectorWords.view[locale],
      },
      element(
        "div",
        {class: "projector-head"},
        element("div", {}, place, name),
        element(
          "div",
          {class: "projector-time"},
          element("p", {class: "clock-timer", role: "timer"}, digits, " ", state),
          whole,
        ),
      ),
      purpose,
      output,
      matter,
    ),
    element("div", {class: "projector-bar full-screen-bar"}, next, notice, full, controls),
  );
  const put = (node: HTMLElement, text: string) => {
    if (node.textContent !== text) node.textContent = text;
  };
  const show = () => {
    const {agenda, clock} = store.value.session;
    const now = Date.now();
    const times = agenda === null ? null : sessionTimes(agenda, clock, now);
    const reading = agenda === null ? null : clockReading(agenda, times!, {now, locale});
    const following = times?.steps.find((each) => each.place === "ahead")?.step;
    put(notice, store.isKept ? "" : projectorWords.notKept[locale]);
    put(place, reading?.place ?? "");
    put(name, reading?.name ?? workshopWords.title[locale]);
    put(purpose, reading?.purpose ?? projectorWords.waiting[locale]);
    put(output, agenda === null ? "" : `→ ${(reading?.step ?? agenda.parts[0]!).output[locale]}`);
    put(digits, reading?.digits ?? "");
    put(state, reading?.state ?? "");
    put(whole, reading?.whole ?? "");
    put(
      next,
      agenda === null
        ? ""
        : following === undefined
          ? words.last[locale]
          : `${words.nextUp[locale]}: ${following.name[locale]} (${lengthText(following.minutes * 60_000, locale)})`,
    );
    const stage = reading?.stage ?? "before";
    if (root.dataset["stage"] !== stage) root.dataset["stage"] = stage;
  };
  followStore(store, root, (project) => {
    show();
    const {agenda, clock} = project.session;
    const step = agenda?.parts.flatMap(({steps}) => steps).find(({id}) => id === clock.step);
    projectorMatter(matter, project, step?.activity ?? "talk", {cases, locale});
  });
  whileShown(root, show);
  return root;
}
