import type {CaseEntry} from "../../domain/find/caseEntry.js";
import type {Plan} from "../../domain/project/plan.js";
import type {Locale} from "../../domain/texts.js";
import {element} from "../element.js";
import {loopTitle} from "./planLoops.js";
import type {PlanLoop} from "./planLoops.js";
import {planWords as words} from "./planWords.js";

/**
 * The loop and the case from which a plan was started, each a link; null where it was started from neither, or they are gone.
 *
 * @example
 * planOrigins({loop: "fashion-store"}, {loops, cases, locale: "en"})?.textContent // "Started from: Fashion store (synthetic)"
 */
export function planOrigins(
  plan: Pick<Plan, "loop" | "case">,
  {
    loops,
    cases,
    locale,
  }: {loops: readonly PlanLoop[]; cases: readonly Pick<CaseEntry, "id" | "title">[]; locale: Locale},
): HTMLElement | null {
  const loop = loops.find(({id}) => id === plan.loop);
  const study = cases.find(({id}) => id === plan.case);
  const links = [
    loop === undefined
      ? null
      : element(
          "a",
          {href: `./loop/?loop=${encodeURIComponent(loop.id)}&lang=${locale}`},
          loopTitle(loop, locale),
        ),
    study === undefined
      ? null
      : element("a", {href: `./cases/${encodeURIComponent(study.id)}?lang=${locale}`}, study.title[locale]),
  ].filter((link) => link !== null);
  if (links.length === 0) return null;
  const separator = locale === "ja" ? "、" : ", ";
  return element(
    "p",
    {"data-role": "plan-origins"},
    `${words.startedFrom[locale]} `,
    links.flatMap((link, i) => (i === 0 ? [link] : [separator, link])),
  );
}
