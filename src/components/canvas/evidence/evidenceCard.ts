import {arrowConfidence} from "../../../analysis/project/confidence.js";
import type {EvidenceContext} from "../../../analysis/project/worth.js";
import {conditions} from "../../../domain/conditions.js";
import type {ConditionName} from "../../../domain/conditions.js";
import type {Tie, TieHalf} from "../../../domain/project/tie.js";
import type {CanvasArrow, WorkCanvas} from "../../../domain/project/workCanvas.js";
import type {Locale} from "../../../domain/texts.js";
import {element} from "../../element.js";
import type {CanvasEditor} from "../canvasEditor.js";
import {confidenceMeter} from "./confidenceMeter.js";
import {confidenceWords, evidenceWords} from "./evidenceWords.js";
import {redrawn} from "./redrawn.js";
import {tieForm} from "./tieForm.js";
import {tieList} from "./tieList.js";

export interface EvidenceCardState {
  context: EvidenceContext;
  own: ReadonlySet<string>;
  locale: Locale;
}

export interface EvidenceCardElement extends HTMLElement {
  /** Draws the open canvas's arrow as it stands; what is being typed stays. */
  update(state: EvidenceCardState): void;
}

/**
 * One arrow of the open canvas: its statement, its confidence on the scale, what it rests on, and a form to attach more.
 *
 * @example
 * const card = evidenceCard(editor, "customer");
 * card.update({context: {cases, project: editor.project}, own: new Set(), locale: "en"});
 */
export function evidenceCard(editor: CanvasEditor, condition: ConditionName): EvidenceCardElement {
  const head = element("div");
  const list = element("div");
  const summary = element("summary", {"data-role": "attach-open"});
  /** The arrow's confidence in words, as it was last drawn. */
  let said = "";
  const attach = (tie: Tie) => {
    editor.edit((canvas) => withTies(canvas, condition, (ties) => [...ties, tie]));
    return said;
  };
  const form = tieForm(condition, {onAttach: attach});
  const details = element("details", {class: "tie-attach"}, summary, form);
  const root = Object.assign(
    element(
      "article",
      {class: "card evidence-card", "data-role": "evidence-card", "data-condition": condition},
      head,
      list,
      details,
    ),
    {
      update(state: EvidenceCardState) {
        const canvas = editor.value;
        if (canvas !== null) draw(canvas.arrows[condition], state);
      },
    },
  );

  function draw(arrow: CanvasArrow, {context, own, locale}: EvidenceCardState) {
    root.lang = locale;
    const confidence = arrowConfidence(arrow, condition, context);
    said = confidenceWords(confidence.score, locale);
    const {number, says} = conditions[condition];
    const statement = arrow.statement.trim();
    head.replaceChildren(
      element("h3", {}, `${number} ${says[locale]}`),
      statement === ""
        ? element("p", {class: "evidence-none"}, evidenceWords.noStatement[locale])
        : element("p", {class: "evidence-statement"}, statement),
      confidenceMeter(confidence, {locale}),
    );
    redrawn(
      list,
      () =>
        list.replaceChildren(
          tieList(arrow.ties, {condition, confidence, context, own, locale, onRemove, onHalf}),
        ),
      {fallback: () => list.querySelector<HTMLElement>("[data-role='remove-tie']") ?? summary},
    );
    summary.textContent = evidenceWords.attachHeading[locale];
    form.update({ties: arrow.ties, context, shortlist: editor.project.shortlist, locale});
  }

  function onRemove(id: string) {
    editor.edit((canvas) => withTies(canvas, condition, (ties) => ties.filter((tie) => tie.id !== id)));
  }
  function onHalf(id: string, half: TieHalf | null) {
    editor.edit((canvas) =>
      withTies(canvas, condition, (ties) => ties.map((tie) => (tie.id === id ? withHalf(tie, half) : tie))),
    );
  }
  return root;
}

function withHalf(tie: Tie, half: TieHalf | null): Tie {
  if (tie.kind !== "trial" && tie.kind !== "milestone") return tie;
  const changed = {...tie};
  if (half === null) delete changed.half;
  else changed.half = half;
  return changed;
}

/**
 * A canvas with other ties on the arrow of a condition.
 *
 * @example
 * editor.edit((canvas) => withTies(canvas, "customer", (ties) => [...ties, tie]));
 */
export function withTies(
  canvas: WorkCanvas,
  condition: ConditionName,
  change: (ties: readonly Tie[]) => Tie[],
): WorkCanvas {
  const arrow = canvas.arrows[condition];
  return {...canvas, arrows: {...canvas.arrows, [condition]: {...arrow, ties: change(arrow.ties)}}};
}
