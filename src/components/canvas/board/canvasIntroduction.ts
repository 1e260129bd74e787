import type {Locale, Text} from "../../../domain/texts.js";
import {element} from "../../element.js";
import {pageTitle} from "../../pageTitle.js";
import {boardWords} from "./boardWords.js";

/** The pages that work on one project, in the order of the work. */
const parts: readonly {path: string; name: Text}[] = [
  {path: "workshop", name: {en: "Workshop", ja: "ワークショップ"}},
  {path: "canvas", name: {en: "Canvas", ja: "キャンバス"}},
  {path: "plan", name: {en: "Plan", ja: "計画"}},
  {path: "project", name: {en: "Project file", ja: "プロジェクトファイル"}},
];

/**
 * What the canvas page is for, the way to the other parts of the project, and a warning where the browser keeps nothing.
 *
 * @example
 * display(canvasIntroduction({locale, isKept: store.isKept}))
 */
export function canvasIntroduction({locale, isKept}: {locale: Locale; isKept: boolean}): HTMLElement {
  pageTitle(boardWords.title, locale);
  return element(
    "header",
    {lang: locale, class: "canvas-introduction"},
    element("p", {}, boardWords.lead[locale]),
    element(
      "nav",
      {class: "pills", "aria-label": boardWords.parts[locale]},
      parts.map(({path, name}) =>
        element(
          "a",
          {
            class: "pill",
            href: `./${path}?lang=${locale}`,
            "aria-current": path === "canvas" ? "page" : null,
          },
          name[locale],
        ),
      ),
    ),
    isKept ? null : element("p", {class: "canvas-not-kept", role: "alert"}, boardWords.notKept[locale]),
  );
}
