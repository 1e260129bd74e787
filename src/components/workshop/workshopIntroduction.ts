import type {ProjectStore} from "../../domain/project/projectStore.js";
import type {Locale} from "../../domain/texts.js";
import {element} from "../element.js";
import {pageTitle} from "../pageTitle.js";
import {followStore} from "./followStore.js";
import {workshopWords} from "./workshopWords.js";

/** Sections of the page by the id of their heading. */
export const workshopSections = ["before", "agenda", "cases", "ideas", "outputs"] as const;
export type WorkshopSection = (typeof workshopSections)[number];

/** Address of a section within the page. */
export const sectionAddress = (section: WorkshopSection) => `#workshop-${section}`;

/** A section with its heading, to which links lead. */
export const workshopSection = (
  section: WorkshopSection,
  locale: Locale,
  ...children: (Node | null)[]
): HTMLElement => {
  const id = `workshop-${section}`;
  return element(
    "section",
    {class: "workshop-section", lang: locale, "aria-labelledby": id},
    element("h2", {id, tabindex: "-1"}, workshopWords[section][locale]),
    ...children,
  );
};

/**
 * What the page is for, whether this browser keeps the work, and the way to its sections.
 *
 * @example
 * display(workshopIntroduction(store, {locale}))
 */
export function workshopIntroduction(store: ProjectStore, {locale}: {locale: Locale}): HTMLElement {
  pageTitle(workshopWords.title, locale);
  const kept = element("p", {class: "hint", role: "status", "data-role": "kept"});
  const root = element(
    "div",
    {lang: locale, class: "workshop-introduction"},
    element("p", {}, workshopWords.lead[locale]),
    kept,
    element(
      "nav",
      {class: "pills", "aria-label": workshopWords.sections[locale]},
      workshopSections.map((section) =>
        element("a", {class: "pill", href: sectionAddress(section)}, workshopWords[section][locale]),
      ),
    ),
  );
  followStore(store, root, () => {
    const words = workshopWords[store.isKept ? "kept" : "notKept"][locale];
    if (kept.textContent !== words) kept.textContent = words;
    kept.classList.toggle("workshop-fault", !store.isKept);
  });
  return root;
}
