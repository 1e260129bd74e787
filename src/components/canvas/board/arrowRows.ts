import {canvasBlockNames, canvasBlocks} from "../../../domain/canvas.js";
import {conditionNames, conditions} from "../../../domain/conditions.js";
import type {ConditionName} from "../../../domain/conditions.js";
import {withArrow} from "../../../domain/project/canvas/arrowEdits.js";
import {notesIn} from "../../../domain/project/canvas/noteEdits.js";
import type {WorkCanvas} from "../../../domain/project/workCanvas.js";
import type {Locale} from "../../../domain/texts.js";
import {element} from "../../element.js";
import type {CanvasEditor} from "../canvasEditor.js";
import {boardWords, noteName} from "./boardWords.js";
import {committedField} from "./committedField.js";
import {pickWords} from "./pickWords.js";
import {projectLimits} from "../../../domain/project/projectLimits.js";

/**
 * The three arrows, a row each: where it starts, where it ends, and the sentence that it claims.
 *
 * @param options.draw Lets a person choose an arrow's two cards on the board, and gives the focus back to the button.
 * @example
 * const rows = display(arrowRows(editor, {locale, draw: board.drawArrow}));
 * invalidation.then(rows.stop);
 */
export function arrowRows(
  editor: CanvasEditor,
  {locale, draw}: {locale: Locale; draw: (arrow: ConditionName, button: HTMLElement) => void},
): HTMLElement & {stop(): void} {
  const rows = conditionNames.map((name) => arrowRow(name, editor, {locale, draw}));
  const root = element(
    "section",
    {class: "arrow-rows", lang: locale},
    element("h2", {}, boardWords.arrows[locale]),
    element("p", {class: "board-hint"}, boardWords.arrowsHint[locale]),
    rows.map(({node}) => node),
  );
  const stop = editor.watch(({value}) => {
    root.hidden = value === null;
    if (value !== null) for (const row of rows) row.update(value);
  });
  return Object.assign(root, {stop});
}

function arrowRow(
  name: ConditionName,
  editor: CanvasEditor,
  {locale, draw}: Parameters<typeof arrowRows>[1],
) {
  const {number, says} = conditions[name];
  const drawButton = element(
    "button",
    {type: "button", class: "pill", "data-role": "draw-arrow"},
    pickWords.draw(number)[locale],
  );
  drawButton.addEventListener("click", () => draw(name, drawButton));
  const end = (side: "from" | "to") => {
    const select = element("select", {
      "data-role": `arrow-${side}`,
      "aria-label": `${number} ${boardWords[side][locale]}`,
    });
    select.addEventListener("change", () => {
      const id = select.value === "" ? null : select.value;
      editor.edit((canvas) => withArrow(canvas, name, {[side]: id}));
    });
    return select;
  };
  const [from, to] = [end("from"), end("to")];
  const statement = committedField({
    value: "",
    label: `${number} ${boardWords.statement[locale]}`,
    most: projectLimits.noteLetters,
    locale,
    role: "arrow-statement",
    commit: (text, by) => {
      editor.edit((canvas) => withArrow(canvas, name, {statement: text.trim()}));
      if (by === "enter") statement.input.blur();
    },
    cancel: () => statement.input.blur(),
  });
  const missing = element("p", {class: "arrow-missing", "data-role": "arrow-missing"});
  const label = (words: "from" | "to" | "statement", field: HTMLElement) =>
    element("label", {class: `arrow-${words}`}, boardWords[words][locale], field);
  let shown = "";
  let openId = "";
  return {
    node: element(
      "div",
      {
        class: `arrow-row ${name}`,
        role: "group",
        "aria-label": `${number} ${says[locale]}`,
        "data-arrow": name,
      },
      element(
        "div",
        {class: "arrow-head"},
        element("p", {class: "arrow-name"}, `${number} ${says[locale]}`),
        drawButton,
      ),
      label("from", from),
      label("to", to),
      label("statement", statement.node),
      missing,
    ),
    update(canvas: WorkCanvas) {
      const arrow = canvas.arrows[name];
      // An open list would close if its options were made anew for nothing.
      const options = canvas.id + JSON.stringify(canvas.notes.map(({id, block, text}) => [id, block, text]));
      if (options !== shown) for (const select of [from, to]) select.replaceChildren(...ends(canvas, locale));
      shown = options;
      from.value = arrow.from ?? "";
      to.value = arrow.to ?? "";
      for (const [select, other] of [
        [from, arrow.to],
        [to, arrow.from],
      ] as const)
        for (const option of select.options) option.disabled = option.value !== "" && option.value === other;
      if (canvas.id === openId) statement.update(arrow.statement);
      else statement.reset(arrow.statement);
      openId = canvas.id;
      const isDrawn = arrow.from !== null && arrow.to !== null;
      missing.textContent = isDrawn ? "" : boardWords.notDrawn[locale];
      missing.hidden = isDrawn;
    },
  };
}

/** Every card under its block's name. */
const ends = (canvas: WorkCanvas, locale: Locale): HTMLElement[] => [
  element("option", {value: ""}, boardWords.notChosen[locale]),
  ...canvasBlockNames.flatMap((block) => {
    const notes = notesIn(canvas, block);
    if (notes.length === 0) return [];
    return [
      element(
        "optgroup",
        {label: canvasBlocks[block][locale]},
        notes.map(({id, text}) => element("option", {value: id}, noteName(text, locale, 60))),
      ),
    ];
  }),
];
