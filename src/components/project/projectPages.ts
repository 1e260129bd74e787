import type {Locale, Text} from "../../domain/texts.js";
import {element} from "../element.js";

/** The pages that work on one project, in the order of the work. */
const pages = {
  workshop: {en: "Workshop", ja: "ワークショップ"},
  canvas: {en: "Canvas", ja: "キャンバス"},
  plan: {en: "Plan", ja: "計画"},
  project: {en: "Project file", ja: "プロジェクトファイル"},
} satisfies Record<string, Text>;
export type ProjectPageName = keyof typeof pages;

const label: Text = {en: "From the idea to the plan", ja: "アイデアから計画まで"};

/**
 * The way between the pages of a project, the one that is open marked.
 *
 * @example
 * display(projectPages("canvas", {locale}))
 */
export const projectPages = (open: ProjectPageName, {locale}: {locale: Locale}): HTMLElement =>
  element(
    "nav",
    {class: "project-pages", lang: locale, "aria-label": label[locale]},
    element(
      "ol",
      {},
      Object.entries(pages).map(([name, text]) =>
        element(
          "li",
          {},
          element(
            "a",
            {href: `./${name}?lang=${locale}`, "aria-current": name === open ? "page" : null},
            text[locale],
          ),
        ),
      ),
    ),
  );
