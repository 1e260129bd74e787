import type {Locale, Text} from "../../domain/texts.js";
import {element} from "../element.js";
import type {CanvasEditor} from "./canvasEditor.js";

const words = {
  next: {en: "From the canvas to a test", ja: "キャンバスから検証へ"},
  says: {
    en: "A plan starts where the cycle is least certain: what to measure, by when, and when to stop.",
    ja: "計画は、サイクルの中で最も確かでないところから始めます。何を測り、いつまでに、どうなったらやめるかを決めます。",
  },
  plan: {en: "Plan from this canvas", ja: "このキャンバスから計画を立てる"},
} as const satisfies Record<string, Text>;

/**
 * The way from the open canvas to a plan for it. Hidden while no canvas is open.
 *
 * @example
 * const next = display(planFromCanvas(editor, {locale}));
 * invalidation.then(next.stop);
 */
export function planFromCanvas(
  editor: CanvasEditor,
  {locale}: {locale: Locale},
): HTMLElement & {stop(): void} {
  const link = element(
    "a",
    {class: "pill", "data-role": "plan-from-canvas", href: "./plan"},
    `→ ${words.plan[locale]}`,
  );
  const root = element(
    "section",
    {lang: locale},
    element("h2", {}, words.next[locale]),
    element("p", {}, words.says[locale]),
    element("p", {}, link),
  );
  const stop = editor.watch(({value}) => {
    root.hidden = value === null;
    if (value !== null)
      link.href = `./plan?${new URLSearchParams({canvas: value.id, lang: locale}).toString()}`;
  });
  return Object.assign(root, {stop});
}
