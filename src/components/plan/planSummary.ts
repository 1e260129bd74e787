import type {PlanGap} from "../../domain/project/planGaps.js";
import type {Plan} from "../../domain/project/plan.js";
import type {Locale, Text} from "../../domain/texts.js";
import {element} from "../element.js";
import {gapsHeading, meetingsText, planWords as words} from "./planWords.js";

/**
 * What a plan lacks, by its parts, each a link to its field; a plan without the first meeting or the report to management says so first.
 *
 * @param options.open Keys of the lists that stand open.
 * @param options.onGo Called with the path of the field that a person follows a link to.
 */
export function planSummary(
  gaps: readonly PlanGap[],
  plan: Plan,
  {
    locale,
    nameOf,
    onGo,
    open,
    note,
  }: {
    locale: Locale;
    nameOf: (path: string) => Text;
    onGo: (path: string) => void;
    open: ReadonlySet<string>;
    note: string;
  },
): HTMLElement[] {
  const kept = element("p", {class: "hint"}, note);
  if (gaps.length === 0)
    return [element("p", {class: "fine", "data-role": "plan-complete"}, `✓ ${words.complete[locale]}`), kept];
  const lacks = meetingsText(plan.firstMeeting.on !== null, plan.report.on !== null);
  const order = ["basics", "0", "1", "2", "otherTasks", "firstMeeting", "report"];
  const lists = order.flatMap((key) => {
    const some = gaps.filter(({path}) => groupOf(path, plan) === key);
    if (some.length === 0) return [];
    const links = some.map(({path, text}) => {
      const link = element("a", {href: "#", "data-gap": path}, `${nameOf(path)[locale]}: ${text[locale]}`);
      link.addEventListener("click", (event) => {
        event.preventDefault();
        onGo(path);
      });
      return element("li", {}, link);
    });
    return element(
      "details",
      {"data-fold": `gaps-${key}`, open: open.has(`gaps-${key}`) ? "" : null},
      element("summary", {}, `${groupName(key, locale)} (${some.length})`),
      element("ul", {}, links),
    );
  });
  return [
    element(
      "p",
      {class: "plan-incomplete", "data-role": "plan-incomplete"},
      `! ${gapsHeading(gaps.length)[locale]}`,
    ),
    ...(lacks === null ? [] : [element("p", {"data-role": "plan-meetings"}, lacks[locale])]),
    element("div", {class: "plan-gaps"}, lists),
    kept,
  ];
}

/** The part of the form that a gap belongs to: a milestone's place, or the name of another part. */
function groupOf(path: string, plan: Plan): string {
  const [part, at] = path.split(".");
  if (part === "milestones") return at!;
  if (part === "firstMeeting" || part === "report") return part;
  if (part !== "tasks") return "basics";
  const milestone = plan.tasks[Number(at)]?.milestone;
  const place = plan.milestones.findIndex(({id}) => id === milestone);
  return place === -1 ? "otherTasks" : String(place);
}

const groupName = (key: string, locale: Locale) =>
  /^\d$/.test(key)
    ? `${words.milestone[locale]} ${Number(key) + 1}`
    : words[key as "basics" | "otherTasks" | "firstMeeting" | "report"][locale];
