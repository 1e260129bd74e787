import type {Text} from "../../../domain/texts.js";
import {element} from "../../element.js";
import type {FormContext} from "./formContext.js";
import {formWords, numbered} from "./formWords.js";

/** How the entries of a list are drawn. */
export interface RowsOptions<Item> {
  /** What one entry is called. */
  entry: Text;
  /** A new entry, with nothing in it. */
  blank: () => Item;
  /** The fields of one entry; `path` is that of the entry, `within` its name. */
  draw: (path: string, within: Text) => Node[];
}

/**
 * A list whose entries are added, removed and moved with the mouse or the keys; the focus stays with what was moved.
 *
 * @example
 * rowsField(context, "metrics", {entry: formWords.metric, blank: metricDraft, draw: (path, within) => metricFields(context, path, within)})
 */
export function rowsField<Item>(
  context: FormContext,
  path: string,
  {entry, blank, draw}: RowsOptions<Item>,
): HTMLElement {
  const {locale, fields} = context;
  const list = element("div", {class: "case-form-rows"});
  const said = element("p", {class: "hidden-words", role: "status"});
  const add = element(
    "button",
    {type: "button", class: "pill"},
    `+ ${formWords.add[locale]}: ${entry[locale]}`,
  );
  const faults = fields.add(path, entry, add);
  const items = () => context.get(path) as Item[];

  function change(next: Item[], focus: {row: number; action: string}, words: string) {
    context.set(path, next);
    show();
    const row = list.children[focus.row];
    const wanted = row?.querySelector<HTMLElement>(focus.action);
    const enabled = wanted instanceof HTMLButtonElement && wanted.disabled ? null : wanted;
    (
      enabled ??
      row?.querySelector<HTMLElement>(".case-form-row-buttons button:not(:disabled)") ??
      add
    ).focus();
    said.textContent = words;
    // The fields are other ones now, and have their faults to show.
    context.set(path, next);
  }

  function move(from: number, to: number, action: string) {
    const next = [...items()];
    next.splice(to, 0, ...next.splice(from, 1));
    const say = (at: number) => numbered(entry, at)[locale];
    change(next, {row: to, action: `[data-action="${action}"]`}, `${say(from)} → ${say(to)}`);
  }

  function show() {
    const all = items();
    fields.drop(path);
    list.replaceChildren(
      ...all.map((_, i) => {
        const within = numbered(entry, i);
        const button = (action: "up" | "down" | "remove", sign: string, run: () => void, isOff = false) => {
          const words = `${formWords[action][locale]}: ${within[locale]}`;
          const node = element(
            "button",
            {type: "button", class: "pill", "data-action": action, "aria-label": words, title: words},
            sign,
          );
          node.disabled = isOff;
          node.addEventListener("click", run);
          return node;
        };
        return element(
          "div",
          {class: "case-form-row", role: "group", "aria-label": within[locale]},
          element(
            "div",
            {class: "case-form-row-head"},
            element("span", {class: "case-form-row-name"}, within[locale]),
            element(
              "span",
              {class: "case-form-row-buttons"},
              button("up", "↑", () => move(i, i - 1, "up"), i === 0),
              button("down", "↓", () => move(i, i + 1, "down"), i === all.length - 1),
              button("remove", "✕", () =>
                change(
                  items().filter((_, j) => j !== i),
                  {row: Math.min(i, all.length - 2), action: '[data-action="remove"]'},
                  `${formWords.remove[locale]}: ${within[locale]}`,
                ),
              ),
            ),
          ),
          draw(`${path}.${i}`, within),
        );
      }),
    );
  }

  add.addEventListener("click", () =>
    change(
      [...items(), blank()],
      {row: items().length, action: "input, textarea, select"},
      numbered(entry, items().length)[locale],
    ),
  );
  show();
  return element("div", {class: "case-form-wide"}, list, add, said, faults);
}
