import {agendaSteps, lengthened} from "../../domain/project/agendaEdits.js";
import type {Agenda} from "../../domain/project/agenda.js";
import type {ProjectStore} from "../../domain/project/projectStore.js";
import type {SessionClock} from "../../domain/project/session.js";
import {paused, sessionTimes, started, stepped} from "../../domain/project/sessionClock.js";
import type {Locale} from "../../domain/texts.js";
import {element} from "../element.js";
import {activityLinks} from "./activityLinks.js";
import {behindText} from "./behindText.js";
import {countdownText, timeText} from "./clockTexts.js";
import {clockVoice} from "./clockVoice.js";
import {clockWords as words, endText, placeText} from "./clockWords.js";
import {followStore, whileShown} from "./followStore.js";
import {sectionAddress} from "./workshopIntroduction.js";
import {withClock} from "./withClock.js";

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
      clock.since !== null && agendaSteps(agenda).some(({id}) => id === clock.step)
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
    if (step === null) return;
    store.update((project) => {
      const {agenda} = project.session;
      if (agenda === null) return project;
      return {...project, session: {...project.session, agenda: lengthened(agenda, step, 5)}};
    });
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
  const facts = element("div", {class: "clock-facts"}, place, name, purpose, links);
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
  /** What changes with the project. */
  function draw() {
    const {agenda, clock} = store.value.session;
    none.hidden = agenda !== null;
    for (const node of [facts, time, buttons]) node.hidden = agenda === null;
    if (agenda === null) return;
    const steps = agendaSteps(agenda);
    const at = steps.findIndex(({id}) => id === clock.step);
    const step = steps[at];
    const part = agenda.parts.find(({steps}) => steps.some(({id}) => id === step?.id));
    put(
      place,
      step === undefined ? words.notBegun[locale] : placeText(at, steps.length, part!.name[locale], locale),
    );
    put(name, (step?.name ?? agenda.title)[locale]);
    put(purpose, step?.purpose[locale] ?? "");
    const isRunning = step !== undefined && clock.since !== null;
    put(run, words[isRunning ? "pause" : step === undefined ? "start" : "goOn"][locale]);
    back.disabled = at <= 0;
    next.disabled = at === steps.length - 1;
    more.disabled = step === undefined;
    if (links.dataset["for"] !== (step?.id ?? "")) {
      links.dataset["for"] = step?.id ?? "";
      links.replaceChildren(...activityLinks(step?.activity ?? null, {locale}));
    }
    tick();
  }
  /** What changes with time. */
  function tick() {
    const {agenda, clock} = store.value.session;
    if (agenda === null) return;
    const now = Date.now();
    const times = sessionTimes(agenda, clock, now);
    const left = times.left ?? times.planned;
    const hasBegun = times.left !== null;
    const isOver = Math.ceil(left / 1000) < 0;
    put(digits, countdownText(left));
    put(state, hasBegun ? words[isOver ? "over" : "left"][locale] : "");
    put(
      whole,
      [
        ...(hasBegun ? [behindText(times.behind, locale)] : []),
        endText(timeText(times.ends, locale, now), locale),
        ...(hasBegun && !times.isRunning ? [words.stands[locale]] : []),
      ].join(" · "),
    );
    const stage = !hasBegun ? "before" : isOver ? "over" : times.isRunning ? "running" : "standing";
    if (root.dataset["stage"] !== stage) root.dataset["stage"] = stage;
    voice.hear(times);
  }
  followStore(store, root, draw);
  whileShown(root, tick);
  return root;
}
