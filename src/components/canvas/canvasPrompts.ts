import type {CaseStudy} from "../../domain/caseStudy.js";
import {takeCards} from "../../domain/project/answers/takeCards.js";
import {takeChecks} from "../../domain/project/answers/takeChecks.js";
import {newId} from "../../domain/project/parts.js";
import type {WorkCanvas} from "../../domain/project/workCanvas.js";
import type {Locale} from "../../domain/texts.js";
import {promptPanel} from "../prompts/promptPanel.js";
import type {CanvasEditor} from "./canvasEditor.js";

export interface CanvasPromptsElement extends HTMLElement {
  /** The language of the page, and the cases among which those of the shortlist are. */
  update(options: {cases: readonly CaseStudy[]; locale: Locale}): void;
}

/**
 * The deck's prompt for the nine blocks and the check of three points, from the project's product and shortlist; what is pasted back
 * becomes cards and sentences of the open canvas in one edit. Hidden where no canvas is open.
 *
 * @example
 * const prompts = display(canvasPrompts(editor));
 * prompts.update({cases, locale});
 */
export function canvasPrompts(editor: CanvasEditor): CanvasPromptsElement {
  let options: {cases: readonly CaseStudy[]; locale: Locale} = {cases: [], locale: "en"};
  const panel = promptPanel({
    kind: "canvas",
    onTake: ({cards, checks}) => {
      const [note, tie] = [newId("note"), newId("tie")];
      const {locale} = options;
      const take = (canvas: WorkCanvas) => {
        const placed = takeCards(canvas, cards, note);
        const checked = takeChecks(placed.canvas, checks, {id: tie, locale});
        return {canvas: checked.canvas, left: {ideas: [], cards: placed.left, checks: checked.left}};
      };
      // The panel is hidden while no canvas is open.
      const {left} = take(editor.value!);
      editor.edit((canvas) => take(canvas).canvas);
      return left;
    },
  });
  // The panel's own way to follow stays behind the one that knows the project.
  const follow = panel.update;
  const show = () => {
    const {project, value} = editor;
    panel.hidden = value === null;
    // A canvas that was made from an idea is about that idea, whichever feature the project began with.
    const idea = project.ideas.find(({canvas}) => canvas !== null && canvas === value?.id);
    follow({
      locale: options.locale,
      product: idea === undefined ? project.product : {...project.product, feature: idea.text},
      cases: project.shortlist.flatMap((id) => options.cases.find((study) => study.id === id) ?? []),
      ...(value === null
        ? {}
        : {
            statements: {
              customer: value.arrows.customer.statement,
              business: value.arrows.business.statement,
              data: value.arrows.data.statement,
            },
          }),
    });
  };
  editor.watch(show);
  return Object.assign(panel, {
    update: (next: typeof options) => {
      options = next;
      show();
    },
  });
}
