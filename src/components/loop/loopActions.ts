import type {Period} from "../../domain/loopState.js";
import type {Locale, Text} from "../../domain/texts.js";
import {element} from "../element.js";
import {formatDate, joinRange} from "../format.js";
import {loopWords} from "./loopWords.js";

/** What became of a result that was to be kept. */
export interface KeepOutcome {
  /** `for-now` where the browser stores nothing, `full` where the project has no room. */
  state: "kept" | "for-now" | "full";
  /** Title of the earlier result that had to give way; null where there was room. */
  gone: Text | null;
}

export interface LoopActionsOptions {
  locale: Locale;
  /** The analysed period; null for all. */
  period: Period | null;
  /** Whether the loop is the person's own, which a link does not carry. */
  own: boolean;
  /** Query of the page's address, which the report's shares. */
  search: () => string;
  onBring: () => void;
  onPeriod: () => void;
  /** Keeps what is shown in the project. */
  onKeep: () => Promise<KeepOutcome>;
}

/**
 * What a person can do with the loop shown: bring other data, choose a period, copy a link to the view, open the report, keep the
 * result for the canvas.
 *
 * @example
 * display(loopActions({locale: "en", period: null, own: false, search: () => location.search, onBring, onPeriod, onKeep}))
 */
export function loopActions({
  locale,
  period,
  own,
  search,
  onBring,
  onPeriod,
  onKeep,
}: LoopActionsOptions): HTMLElement {
  const outcome = element("span", {role: "status", class: "share-outcome"});
  const button = (role: string, label: string, act: () => void) => {
    const made = element("button", {type: "button", class: "pill", "data-role": role}, label);
    made.addEventListener("click", act);
    return made;
  };
  const report = element(
    "a",
    {class: "pill", "data-role": "report", href: `./report${search()}`},
    loopWords.report[locale],
  );
  // The address may change without this being drawn anew, as when a lever moves.
  const refresh = () => report.setAttribute("href", `./report${search()}`);
  for (const event of ["pointerdown", "focus"]) report.addEventListener(event, refresh);
  const share = async () => {
    const warning = own ? loopWords.ownNotInLink[locale] : null;
    try {
      await navigator.clipboard.writeText(location.href);
      outcome.replaceChildren([loopWords.linkCopied[locale], warning].filter(Boolean).join(" "));
    } catch {
      const field = element("input", {readonly: "", "aria-label": loopWords.linkHere[locale]});
      field.value = location.href;
      outcome.replaceChildren(`${loopWords.linkHere[locale]} `, field, ` ${warning ?? ""}`);
      field.select();
    }
  };
  const keep = async () => {
    const page = (role: string, name: string, text: string) =>
      element("a", {href: `../${name}?lang=${locale}`, "data-role": role}, text);
    const says = {kept: loopWords.kept, "for-now": loopWords.keptForNow, full: loopWords.keptFull};
    try {
      const {state, gone} = await onKeep();
      const gaveWay = gone === null ? "" : `${loopWords.gaveWay(gone[locale])[locale]} `;
      outcome.replaceChildren(`${state === "full" ? "" : "✓ "}${says[state][locale]} ${gaveWay}`);
      if (state !== "full")
        outcome.append(
          page("to-canvas", "canvas", loopWords.toCanvas[locale]),
          " · ",
          page("to-plan", "plan", loopWords.planPage[locale]),
        );
    } catch {
      outcome.replaceChildren(loopWords.keepFailed[locale]);
    }
  };
  return element(
    "div",
    {class: "pills loop-actions", role: "group", "aria-label": loopWords.actions[locale], lang: locale},
    button("bring", loopWords.bringOwn[locale], onBring),
    button(
      "period",
      period === null
        ? loopWords.allPeriods[locale]
        : joinRange(formatDate(period.from, locale), formatDate(period.to, locale), locale),
      onPeriod,
    ),
    button("share", loopWords.shareLink[locale], () => void share()),
    report,
    button("keep", loopWords.keep[locale], () => void keep()),
    outcome,
  );
}
