import type {Locale} from "../../../domain/texts.js";
import {fromAddress, toAddress} from "../../address.js";
import {element} from "../../element.js";
import {toggleFullScreen} from "../../toggleFullScreen.js";
import type {ChosenCase} from "../compare/chosenCases.js";
import {caseSlide} from "./caseSlide.js";
import {slideAfter, slideCommand, swipeCommand} from "./slidePosition.js";
import type {SlideCommand} from "./slidePosition.js";
import {slideWords} from "./slideWords.js";

/**
 * Cases as slides over the whole window, one a slide: by keys (arrows, Space, Home, End, F for full screen, Escape to
 * leave), by buttons, by a finger. The address keeps which slide is shown.
 *
 * @param options.back Address to which one leaves.
 * @param options.controls Stands in the bar, such as the switch of languages.
 * @param options.notice What a reader must know beside the slides; null for nothing.
 * @example
 * display(caseSlides(chosen.shown, {back: "./compare", controls, notice: null, locale}))
 */
export function caseSlides(
  cases: readonly ChosenCase[],
  {
    back,
    controls,
    notice,
    locale,
  }: {back: string; controls: HTMLElement; notice: string | null; locale: Locale},
): HTMLElement {
  const leave = element("a", {class: "pill", "data-role": "leave", href: back}, slideWords.leave[locale]);
  if (cases.length === 0)
    return element(
      "section",
      {class: "case-slides full-screen", lang: locale},
      element(
        "div",
        {class: "slide-stage full-screen-stage"},
        element("h1", {}, slideWords.slides[locale]),
        element("p", {}, slideWords.none[locale]),
        element("p", {}, element("a", {href: back}, slideWords.choose[locale])),
      ),
    );
  let index = slideAfter("full", Number(fromAddress("slide") ?? 1) - 1 || 0, cases.length);
  const stage = element("div", {class: "slide-stage full-screen-stage", tabindex: "-1"});
  const progress = element("progress", {max: String(cases.length), "aria-label": slideWords.slides[locale]});
  const count = element("output", {class: "slide-count"});
  const button = (command: SlideCommand, label: string, sign: string) => {
    const made = element(
      "button",
      {type: "button", class: "pill", "data-role": command, "aria-label": label, title: label},
      sign,
    );
    made.addEventListener("click", () => go(command));
    return made;
  };
  const previous = button("previous", slideWords.previous[locale], "←");
  const next = button("next", slideWords.next[locale], "→");
  const show = () => {
    stage.replaceChildren(caseSlide(cases[index]!, {locale}));
    stage.scrollTop = 0;
    progress.value = index + 1;
    count.value = `${index + 1} / ${cases.length}`;
    previous.disabled = index === 0;
    next.disabled = index === cases.length - 1;
    document.title = `${cases[index]!.study.title[locale]} | Growth Cycle Notebook`;
  };
  const go = (command: SlideCommand) => {
    if (command === "leave") return leave.click();
    if (command === "full") return void toggleFullScreen();
    index = slideAfter(command, index, cases.length);
    toAddress("slide", String(index + 1));
    show();
  };
  const root = element(
    "section",
    {class: "case-slides full-screen", lang: locale, "aria-label": slideWords.slides[locale]},
    stage,
    notice === null ? null : element("p", {class: "slide-notice"}, notice),
    element(
      "div",
      {class: "slide-bar full-screen-bar"},
      previous,
      next,
      count,
      progress,
      controls,
      button("full", slideWords.full[locale], slideWords.full[locale]),
      leave,
    ),
  );
  listen(root, go);
  show();
  return root;
}

/** Keys reach the slides wherever the focus is, until they have left the page. */
function listen(root: HTMLElement, go: (command: SlideCommand) => void): void {
  let isShown = false;
  const press = (event: KeyboardEvent) => {
    isShown ||= root.isConnected;
    if (isShown && !root.isConnected) return document.removeEventListener("keydown", press);
    const isOnControl = event.target instanceof Element && event.target.closest("a, button") !== null;
    // Space presses the button that has the focus; a browser leaves the full screen by Escape itself.
    if (event.key === " " && isOnControl) return;
    if (event.key === "Escape" && document.fullscreenElement !== null) return;
    const command = slideCommand(event);
    if (command === null) return;
    event.preventDefault();
    go(command);
  };
  document.addEventListener("keydown", press);
  let start: Touch | null = null;
  root.addEventListener("touchstart", ({touches}) => (start = touches.length === 1 ? touches[0]! : null), {
    passive: true,
  });
  root.addEventListener("touchend", ({changedTouches}) => {
    const end = changedTouches[0];
    if (start === null || end === undefined) return;
    const command = swipeCommand(end.clientX - start.clientX, end.clientY - start.clientY);
    start = null;
    if (command !== null) go(command);
  });
}
