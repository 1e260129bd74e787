import type {PlanGap} from "../../domain/project/planGaps.js";
import type {Plan} from "../../domain/project/plan.js";
import {planSteps} from "../../domain/project/planSteps.js";
import type {Locale, Text} from "../../domain/texts.js";
import {element} from "../element.js";
import {formatDate} from "../format.js";
import {sectionName, sectionOf} from "./planSections.js";
import {meetingsText, planWords as words, takeDateText} from "./planWords.js";

export interface PlanSummaryOptions {
  locale: Locale;
  nameOf: (path: string) => Text;
  /** Called with the path of the field that a person follows a link to. */
  onGo: (path: string) => void;
  /** Days that would suit the appointments; null where none does. */
  dates: Record<"firstMeeting" | "report", string | null>;
  /** Called where a person takes the day that is proposed. */
  onTake: (name: "firstMeeting" | "report", date: string) => void;
  /** Keys of the lists that stand open. */
  open: ReadonlySet<string>;
  note: string;
}

/**
 * How to go on with a plan: what contradicts itself, the next decisions, and behind a fold all that is open, part by part. A plan
 * without the first meeting or the report to management says that it is incomplete.
 */
export function planSummary(
  gaps: readonly PlanGap[],
  plan: Plan,
  options: PlanSummaryOptions,
): HTMLElement[] {
  const {locale, open} = options;
  const kept = element("p", {class: "hint"}, options.note);
  if (gaps.length === 0)
    return [element("p", {class: "fine", "data-role": "plan-complete"}, `✓ ${words.complete[locale]}`), kept];
  const lacks = meetingsText(plan.firstMeeting.on !== null, plan.report.on !== null);
  const wrong = gaps.filter(({isEmpty}) => !isEmpty);
  const steps = planSteps(plan, gaps);
  const isProposed = plan.tasks.length > 0 && plan.tasks.every(({owner}) => owner.trim() === "");
  return [
    ...(wrong.length === 0
      ? []
      : [
          element("h2", {class: "plan-wrong"}, `! ${words.wrong[locale]}`),
          element("ul", {"data-role": "plan-wrong"}, wrongLinks(wrong, plan, options)),
        ]),
    ...(steps.length === 0
      ? []
      : [
          element("h2", {}, words.next[locale]),
          element(
            "ol",
            {class: "plan-steps", "data-role": "plan-steps"},
            steps.map(({name, path, text}) =>
              element(
                "li",
                {"data-step": name},
                goLink(path, text[locale], options),
                name === "firstMeeting" || name === "report" ? takeButton(name, options) : null,
              ),
            ),
          ),
        ]),
    ...(lacks === null
      ? []
      : [
          element(
            "p",
            {},
            element("strong", {}, words.incomplete[locale]),
            " ",
            element("span", {"data-role": "plan-meetings"}, lacks[locale]),
          ),
        ]),
    ...(isProposed ? [element("p", {class: "hint"}, words.proposals[locale])] : []),
    element(
      "details",
      {"data-fold": "gaps", open: open.has("gaps") || steps.length + wrong.length === 0 ? "" : null},
      element("summary", {"data-role": "plan-gaps"}, `${words.allOpen[locale]} (${gaps.length})`),
      element("div", {class: "plan-gaps"}, gapLists(gaps, plan, options)),
    ),
    kept,
  ];
}

function gapLists(gaps: readonly PlanGap[], plan: Plan, options: PlanSummaryOptions): HTMLElement[] {
  const order = ["basics", "0", "1", "2", "otherTasks", "firstMeeting", "report"];
  return order.flatMap((key) => {
    const some = gaps.filter(({path}) => sectionOf(path, plan) === key);
    if (some.length === 0) return [];
    const fold = `gaps-${key}`;
    return element(
      "details",
      {"data-fold": fold, open: options.open.has(fold) ? "" : null},
      element("summary", {}, `${sectionName(key, options.locale)} (${some.length})`),
      element("ul", {}, gapLinks(some, options)),
    );
  });
}

const gapLinks = (gaps: readonly PlanGap[], options: PlanSummaryOptions) =>
  gaps.map(({path, text}) => {
    const {nameOf, locale} = options;
    return element("li", {}, goLink(path, `${nameOf(path)[locale]}: ${text[locale]}`, options));
  });

/** What contradicts itself; the milestones have the same fields, so each says whose it is. */
const wrongLinks = (gaps: readonly PlanGap[], plan: Plan, options: PlanSummaryOptions) =>
  gaps.map(({path, text}) => {
    const {locale, nameOf} = options;
    const where = sectionName(sectionOf(path, plan), locale);
    return element("li", {}, goLink(path, `${where} · ${nameOf(path)[locale]}: ${text[locale]}`, options));
  });

function goLink(path: string, text: string, {onGo}: PlanSummaryOptions): HTMLElement {
  const link = element("a", {href: "#", "data-gap": path}, text);
  link.addEventListener("click", (event) => {
    event.preventDefault();
    onGo(path);
  });
  return link;
}

function takeButton(
  name: "firstMeeting" | "report",
  {dates, onTake, locale}: PlanSummaryOptions,
): HTMLElement | null {
  const date = dates[name];
  if (date === null) return null;
  const button = element(
    "button",
    {type: "button", class: "pill", "data-role": `take-${name}`},
    takeDateText(formatDate(date, locale))[locale],
  );
  button.addEventListener("click", () => onTake(name, date));
  return button;
}
