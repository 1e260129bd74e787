import type {Agenda} from "../../domain/project/agenda.js";
import {lengthened} from "../../domain/project/agendaEdits.js";
import type {ProjectStore} from "../../domain/project/projectStore.js";
import type {SessionClock} from "../../domain/project/session.js";
import {paused, sessionTimes, started, stepInHand, stepped} from "../../domain/project/sessionClock.js";
import {withAgenda, withClock} from "../../domain/project/sessionEdits.js";
import type {Locale} from "../../domain/texts.js";
import {element} from "../element.js";
import {activityLinks} from "./activityLinks.js";
import {clockReading} from "./clockReading.js";
import {clockVoice} from "./clockVoice.js";
import {clockWords as words} from "./clockWords.js";
import {followStore, whileShown} from "./followStore.js";
import {sectionAddress} from "./workshopIntroduction.js";

/**
 * The clock of the session with the step in hand, and the buttons that move it; it stays in sight while the page is scrolled.
 *
 * @example
 * display(clockBar(store, {locale}))
 */
export function clockBar(store: ProjectStore, {locale}: {locale: Locale}): HTMLElement {
  const place = element("p", {class: "clock-place"});
  const name = element("p", {class: "clock-name", "data-role": "step-name"});
  const purpose = element("p", {class: "clock-purpose"});
  const digits = element("span", {class: "clock-digits", "data-role": "countdown"});
  const state = element("span", {class: "clock-state", "data-role": "clock-state"});
  const timer = element("p", {class: "clock-timer", role: "timer"}, digits, " ", state);
  const whole = element("p", {class: "clock-whole", "data-role": "clock-whole"});
  const links = element("p", {class: "clock-links"});
  const outcome = element("p", {class: "clock-outcome", role: "status"});
  const none = element(
    "p",
    {},
    `${words.none[locale]} `,
    element("a", {href: sectionAddress("agenda")}, words.choose[locale]),
  );
  const change = (move: (clock: SessionClock, agenda: Agenda, now: number) => SessionClock) => {
    const now = Date.now();
    store.update((project) => withClock(project, (clock, agenda) => move(clock, agenda, now)));
  };
  const button = (role: string, label: string, run: () => void) => {
    const made = element("button", {type: "button", class: "pill", "data-role": role}, label);
    made.addEventListener("click", run);
    return made;
  };
  const run = button("start", words.start[locale], () =>
    change((clock, agenda, now) =>
      clock.since !== null && stepInHand(clock, agenda) !== undefined
        ? paused(clock, now)
        : started(clock, agenda, now),
    ),
  );
  const back = button("back", words.back[locale], () =>
    change((clock, agenda, now) => stepped(clock, agenda, -1, now)),
  );
  const next = button("next", words.next[locale], () =>
    change((clock, agenda, now) => stepped(clock, agenda, 1, now)),
  );
  const more = button("more", words.more[locale], () => {
    const {step} = store.value.session.clock;
    if (step !== null)
      store.update((project) => withAgenda(project, (agenda) => lengthened(agenda, step, 5)));
  });
  const view = button("projector", words.project[locale], () => {
    const address = `./workshop?view=projector&lang=${locale}`;
    const opened = window.open(address, "growth-cycle-projector", "popup,width=1280,height=720");
    opened?.focus();
    if (opened === null)
      outcome.replaceChildren(
        `${words.blocked[locale]} `,
        element("a", {href: address, target: "growth-cycle-projector"}, words.byLink[locale]),
      );
    else outcome.replaceChildren();
  });
  const buttons = element("div", {class: "pills clock-buttons"}, run, back, next, more, view);
  const facts = element("div", {}, place, name, purpose, links);
  const time = element("div", {class: "clock-time"}, timer, whole);
  const voice = clockVoice({locale});
  const root = element(
    "section",
    {class: "card workshop-clock", lang: locale, "aria-label": words.clock[locale]},
    none,
    facts,
    time,
    buttons,
    outcome,
    voice.node,
  );

  const put = (node: HTMLElement, text: string) => {
    if (node.textContent !== text) node.textContent = text;
  };
  const draw = () => {
    const {agenda, clock} = store.value.session;
    none.hidden = agenda !== null;
    for (const node of [facts, time, buttons]) node.hidden = agenda === null;
    if (agenda === null) {
      delete root.dataset["stage"];
      return;
    }
    const now = Date.now();
    const times = sessionTimes(agenda, clock, now);
    const {step, stage, ...texts} = clockReading(agenda, times, {now, locale});
    put(place, texts.place);
    put(name, texts.name);
    put(purpose, texts.purpose);
    put(digits, texts.digits);
    put(state, texts.state);
    put(whole, texts.whole);
    put(run, words[times.isRunning ? "pause" : step === undefined ? "start" : "goOn"][locale]);
    back.disabled = step === undefined || step === times.steps[0]!.step;
    next.disabled = step === times.steps.at(-1)!.step;
    more.disabled = step === undefined;
    if (links.dataset["for"] !== (step?.id ?? "")) {
      links.dataset["for"] = step?.id ?? "";
      links.replaceChildren(...activityLinks(step?.activity ?? null, {locale}));
    }
    if (root.dataset["stage"] !== stage) root.dataset["stage"] = stage;
    voice.hear(times);
  };
  followStore(store, root, draw);
  whileShown(root, draw);
  return root;
}
