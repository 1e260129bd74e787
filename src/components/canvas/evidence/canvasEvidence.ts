import {conditionCheck} from "../../../analysis/project/conditionCheck.js";
import {confidenceSource} from "../../../analysis/project/confidenceScale.js";
import type {CaseStudy} from "../../../domain/caseStudy.js";
import {conditionNames} from "../../../domain/conditions.js";
import type {ConditionName} from "../../../domain/conditions.js";
import {newId} from "../../../domain/project/parts.js";
import type {Tie} from "../../../domain/project/tie.js";
import type {Locale} from "../../../domain/texts.js";
import {element} from "../../element.js";
import type {CanvasEditor} from "../canvasEditor.js";
import {checkPart} from "./checkPart.js";
import {evidenceCard, withTies} from "./evidenceCard.js";
import {evidenceWords} from "./evidenceWords.js";
import {redrawn} from "./redrawn.js";
import {projectLimits} from "../../../domain/project/projectLimits.js";

export interface CanvasEvidenceOptions {
  /** Every case that the browser knows. */
  cases: readonly CaseStudy[];
  /** Those of them that it alone knows. */
  own?: readonly CaseStudy[];
  locale: Locale;
}

export interface CanvasEvidenceElement extends HTMLElement {
  update(options: CanvasEvidenceOptions): void;
  /** Stops following the editor. */
  stop(): void;
}

/** Milliseconds without an edit before the check is drawn anew: somebody who types a sentence is still typing. */
const REST = 150;

/**
 * Evidence on the open canvas: a card an arrow with its confidence and what it rests on, and below the check of the three conditions. It
 * follows the editor; what is typed into its forms stays whatever changes around it. Hidden while no canvas is open.
 *
 * @example
 * const evidence = display(canvasEvidence(editor, {cases, own, locale}));
 * evidence.update({cases, own, locale: "ja"});
 */
export function canvasEvidence(editor: CanvasEditor, options: CanvasEvidenceOptions): CanvasEvidenceElement {
  let {cases, own = [], locale} = options;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const cards = conditionNames.map((name) => evidenceCard(editor, name));
  const [heading, introduction, checkHeading] = [element("h2"), element("p"), element("h2")];
  const source = element("p", {class: "hint"});
  const check = element("div", {"data-role": "condition-check"});
  const root = Object.assign(
    element(
      "section",
      {class: "canvas-evidence", "data-role": "canvas-evidence"},
      heading,
      introduction,
      element("div", {class: "evidence-cards"}, cards),
      source,
      checkHeading,
      check,
    ),
    {
      update(next: CanvasEvidenceOptions) {
        ({cases, own = [], locale} = next);
        draw();
        drawCheck();
      },
      stop() {
        clearTimeout(timer);
        unwatch();
      },
    },
  );

  const ownIds = () => new Set(own.map(({id}) => id));
  const contextNow = () => ({cases, project: editor.project});

  function draw() {
    root.lang = locale;
    heading.textContent = evidenceWords.heading[locale];
    introduction.textContent = evidenceWords.introduction[locale];
    checkHeading.textContent = evidenceWords.check[locale];
    source.textContent = confidenceSource[locale];
    root.hidden = editor.value === null;
    for (const card of cards) card.update({context: contextNow(), own: ownIds(), locale});
  }

  function drawCheck() {
    clearTimeout(timer);
    const canvas = editor.value;
    if (canvas === null) return;
    const context = contextNow();
    const found = conditionCheck(canvas, context, {locale});
    redrawn(check, () => check.replaceChildren(checkPart(found, {context, own: ownIds(), locale, onTie})), {
      fallback: () => check.querySelector<HTMLElement>("[data-role='tie-offer']"),
    });
  }

  function onTie(condition: ConditionName, id: string) {
    const tie: Tie = {id: newId("tie"), kind: "case", case: id};
    editor.edit((canvas) =>
      canvas.arrows[condition].ties.length >= projectLimits.ties
        ? canvas
        : withTies(canvas, condition, (ties) => [...ties, tie]),
    );
    drawCheck();
  }

  let shown: unknown = null;
  const unwatch = editor.watch(({value, project}) => {
    // Notes of the workshop or a step of the plan's tasks change nothing here.
    const now = [value, project.loops, project.plans, project.shortlist];
    if (shown !== null && (shown as unknown[]).every((part, i) => part === now[i])) return;
    const isFirst = shown === null;
    shown = now;
    draw();
    clearTimeout(timer);
    if (isFirst) drawCheck();
    else timer = setTimeout(drawCheck, REST);
  });
  return root;
}
