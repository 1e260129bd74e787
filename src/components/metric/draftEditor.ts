import type {Cadence, Cell, Measure} from "../../domain/loop.js";
import type {Locale, Text} from "../../domain/texts.js";
import {element} from "../element.js";
import {cadenceWords, problemSentence, scaleWords, useWords} from "./draftWords.js";
import {columnUses, draftProblems} from "./metricDraft.js";
import type {ColumnChoice, ColumnUse, MetricDraft} from "./metricDraft.js";
import {metricWords} from "./metricWords.js";

/** Values of a column that stand beside its choices. */
const SHOWN = 3;

export interface DraftEditorOptions {
  locale: Locale;
  onEdit: (draft: MetricDraft) => void;
  onCheck: () => void;
  onForget: () => void;
}

/**
 * Says what each column of a table is: one row a column, with its first values. The check can be asked for once nothing is lacking.
 *
 * @example
 * draftEditor(draft, {locale: "en", onEdit: keep, onCheck: check, onForget: forget})
 */
export function draftEditor(
  initial: MetricDraft,
  {locale, onEdit, onCheck, onForget}: DraftEditorOptions,
): HTMLElement {
  let draft = initial;
  const problems = element("ul", {class: "problems", "aria-live": "polite"});
  const check = element(
    "button",
    {type: "button", class: "pill primary", "data-role": "metric-check"},
    metricWords.check[locale],
  );
  check.addEventListener("click", onCheck);
  const forget = element(
    "button",
    {type: "button", class: "pill", "data-role": "metric-forget"},
    metricWords.forget[locale],
  );
  forget.addEventListener("click", onForget);

  function change(next: MetricDraft) {
    draft = next;
    onEdit(next);
    show();
  }
  function show() {
    const found = draftProblems(draft);
    check.disabled = found.length > 0;
    problems.replaceChildren(...found.map((problem) => element("li", {}, problemSentence(problem, locale))));
  }
  const set = (name: string, part: Partial<ColumnChoice>) =>
    change({...draft, columns: {...draft.columns, [name]: {...draft.columns[name], ...part}}});

  const row = (name: string) => {
    const {use, transform, better} = draft.columns[name];
    const field = (label: Text, control: HTMLElement) =>
      element("td", {"data-label": label[locale]}, control);
    const directions = {higher: metricWords.higher, lower: metricWords.lower};
    return element(
      "tr",
      {"data-column": name},
      element("th", {scope: "row"}, name),
      element(
        "td",
        {"data-label": metricWords.first[locale], class: "values"},
        draft.rows
          .slice(0, SHOWN)
          .map((cells) => printCell(cells[name]))
          .join(", "),
      ),
      field(
        metricWords.use,
        choice<ColumnUse>(columnUses, useWords, use, {
          label: `${name}: ${metricWords.use[locale]}`,
          locale,
          onChoose: (next) => set(name, {use: next}),
        }),
      ),
      field(
        metricWords.scale,
        choice<Measure["transform"]>(["log", "logit", "none"], scaleWords, transform, {
          label: `${name}: ${metricWords.scale[locale]}`,
          locale,
          onChoose: (next) => set(name, {transform: next}),
        }),
      ),
      field(
        metricWords.better,
        choice<Measure["better"]>(["higher", "lower"], directions, better, {
          label: `${name}: ${metricWords.better[locale]}`,
          locale,
          onChoose: (next) => set(name, {better: next}),
        }),
      ),
    );
  };
  const heads = [
    metricWords.column,
    metricWords.first,
    metricWords.use,
    metricWords.scale,
    metricWords.better,
  ];
  const root = element(
    "div",
    {class: "metric-draft card", lang: locale},
    element("h3", {}, `${draft.file} (${draft.rows.length} × ${draft.names.length})`),
    element(
      "label",
      {class: "cadence"},
      `${metricWords.cadence[locale]} `,
      choice<Cadence>(["day", "week", "month"], cadenceWords, draft.cadence, {
        label: metricWords.cadence[locale],
        locale,
        onChoose: (cadence) => change({...draft, cadence}),
      }),
    ),
    element(
      "table",
      {},
      element(
        "thead",
        {},
        element(
          "tr",
          {},
          heads.map((head) => element("th", {scope: "col"}, head[locale])),
        ),
      ),
      element("tbody", {}, draft.names.map(row)),
    ),
    problems,
    element("div", {class: "pills"}, check, forget),
  );
  show();
  return root;
}

function choice<Value extends string>(
  values: readonly Value[],
  words: Record<Value, Text>,
  current: Value,
  {label, locale, onChoose}: {label: string; locale: Locale; onChoose: (value: Value) => void},
): HTMLSelectElement {
  const select = element(
    "select",
    {"aria-label": label},
    values.map((value) =>
      element("option", {value, selected: value === current ? "" : null}, words[value][locale]),
    ),
  );
  select.addEventListener("input", (event) => {
    event.stopPropagation();
    onChoose(select.value as Value);
  });
  return select;
}

const printCell = (cell: Cell) => (cell === null || cell === undefined || cell === "" ? "–" : String(cell));
