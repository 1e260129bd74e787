import type {Locale} from "../../domain/texts.js";
import {element} from "../element.js";
import {formatNumber, formatPercent, formatPeriods} from "../format.js";
import type {PowerResult} from "./powerResult.js";
import type {PowerState} from "./powerState.js";
import {powerWords} from "./powerWords.js";

/**
 * A/B tests by how strongly they change the source: people, time, and how much sooner than watching they settle the link.
 *
 * @example
 * display(testTable(result, state, {locale: "en"}))
 */
export function testTable(
  {experiments, periods}: PowerResult,
  {push: chosen, cadence}: PowerState,
  {locale}: {locale: Locale},
): HTMLElement {
  const words = (key: keyof typeof powerWords) => (powerWords[key] as {en: string; ja: string})[locale];
  const time = (count: number) => formatPeriods(count, cadence, locale);
  const sooner = (taken: number) => {
    if (periods === null) return words("unlimited");
    return periods > taken ? time(periods - taken) : words("notSooner");
  };
  const columns = ["columnLift", "columnArm", "columnPeople", "columnTime", "columnSooner"] as const;
  const row = ({push, plan}: PowerResult["experiments"][number]) => {
    const cells =
      plan === null
        ? null
        : [
            formatPercent(plan.lift, locale, {sign: true}),
            formatNumber(plan.perArm, locale),
            formatNumber(plan.people, locale),
            time(plan.periods),
            sooner(plan.periods),
          ];
    return element(
      "tr",
      {"data-push": String(push), class: push === chosen ? "chosen" : null},
      element("th", {scope: "row"}, formatPercent(push / 100, locale, {sign: true})),
      cells === null
        ? element("td", {colspan: String(columns.length)}, words("beyond"))
        : cells.map((text, i) => element("td", {"data-label": words(columns[i])}, text)),
    );
  };
  return element(
    "section",
    {class: "card power-tests", lang: locale},
    element("h3", {}, words("testTitle")),
    element(
      "table",
      {},
      element("caption", {}, words("testCaption")),
      element(
        "thead",
        {},
        element(
          "tr",
          {},
          element("th", {scope: "col"}, words("columnPush")),
          columns.map((key) => element("th", {scope: "col"}, words(key))),
        ),
      ),
      element("tbody", {}, experiments.map(row)),
    ),
    element("p", {class: "hint"}, words("testNote")),
  );
}
