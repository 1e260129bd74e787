import type {ArrowConfidence} from "../../../analysis/project/confidence.js";
import type {EvidenceContext} from "../../../analysis/project/worth.js";
import type {ConditionName} from "../../../domain/conditions.js";
import {tieHalves} from "../../../domain/project/tie.js";
import type {Tie, TieHalf} from "../../../domain/project/tie.js";
import type {Locale} from "../../../domain/texts.js";
import {element} from "../../element.js";
import {evidenceWords, stateMarks} from "./evidenceWords.js";
import {tieLabel} from "./tieLabel.js";

export interface TieListOptions {
  condition: ConditionName;
  confidence: ArrowConfidence;
  context: EvidenceContext;
  own: ReadonlySet<string>;
  locale: Locale;
  onRemove: (id: string) => void;
  onHalf: (id: string, half: TieHalf | null) => void;
}

/**
 * What is attached to an arrow, each with what it is worth and why; what is gone is marked as broken. Each can be removed.
 *
 * @example
 * tieList(arrow.ties, {condition: "data", confidence, context, own: new Set(), locale: "en", onRemove, onHalf})
 */
export function tieList(
  ties: readonly Tie[],
  {condition, confidence, context, own, locale, onRemove, onHalf}: TieListOptions,
): HTMLElement {
  if (ties.length === 0) return element("p", {class: "evidence-none"}, evidenceWords.noTies[locale]);
  const row = (tie: Tie, i: number) => {
    const {state, score, why} = confidence.ties[i]!;
    const {text, node, detail} = tieLabel(tie, {context, own, locale});
    const remove = element(
      "button",
      {
        type: "button",
        class: "pill",
        "data-role": "remove-tie",
        "data-key": `remove-${tie.id}`,
        "aria-label": `${evidenceWords.remove[locale]}: ${text}`,
      },
      evidenceWords.remove[locale],
    );
    remove.addEventListener("click", () => onRemove(tie.id));
    const hasHalf = condition === "data" && (tie.kind === "trial" || tie.kind === "milestone");
    return element(
      "li",
      {"data-tie": tie.id, "data-kind": tie.kind, "data-state": state, "data-score": String(score)},
      element(
        "p",
        {class: "tie-name"},
        `${evidenceWords.kinds[tie.kind][locale]}${locale === "ja" ? "：" : ": "}`,
        node,
      ),
      detail === null || detail === "" ? null : element("p", {class: "hint"}, detail),
      element(
        "p",
        {class: "tie-worth"},
        element(
          "strong",
          {},
          element("span", {"aria-hidden": "true"}, `${stateMarks[state]} `),
          stateWords(state, score, locale),
        ),
        locale === "ja" ? `。${why.ja}` : `. ${why.en}`,
      ),
      hasHalf ? halfChoice(tie, locale, (half) => onHalf(tie.id, half)) : null,
      remove,
    );
  };
  return element("ol", {class: "tie-list", "aria-label": evidenceWords.ties[locale]}, ties.map(row));
}

function stateWords(state: keyof typeof stateMarks, score: number, locale: Locale): string {
  const says = evidenceWords.states[state][locale];
  if (state === "broken" || state === "nothing") return says;
  return `${says}${locale === "ja" ? "、" : ", "}${evidenceWords.worth[locale]} ${score}`;
}

function halfChoice(
  tie: Extract<Tie, {half?: unknown}>,
  locale: Locale,
  onChoose: (half: TieHalf | null) => void,
): HTMLElement {
  const select = element(
    "select",
    {"data-role": "tie-half", "data-key": `half-${tie.id}`},
    element("option", {value: ""}, evidenceWords.unsaid[locale]),
    tieHalves.map((half) => element("option", {value: half}, evidenceWords.halves[half][locale])),
  );
  select.value = tie.half ?? "";
  select.addEventListener("input", () => onChoose(tieHalves.find((half) => half === select.value) ?? null));
  return element("label", {class: "tie-half"}, `${evidenceWords.half[locale]} `, select);
}
