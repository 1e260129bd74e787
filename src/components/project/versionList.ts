import type {ProjectVersion} from "../../domain/project/projectVersions.js";
import type {Locale} from "../../domain/texts.js";
import {element} from "../element.js";
import {formatMoment} from "../format.js";
import {contentSummary} from "./contentSummary.js";
import {projectWords} from "./projectWords.js";

/**
 * Earlier states of the project, each with when it was last changed and what is in it, to be restored.
 *
 * @param versions Latest first.
 * @example
 * display(versionList(await store.versions(), {locale, restore: store.replace}))
 */
export function versionList(
  versions: readonly ProjectVersion[],
  {locale, restore}: {locale: Locale; restore: (version: ProjectVersion) => void},
): HTMLElement {
  if (versions.length === 0)
    return element("p", {class: "project-muted", lang: locale}, projectWords.noVersions[locale]);
  const row = (version: ProjectVersion) => {
    const {project, at} = version;
    const moment = formatMoment(project.updated, locale);
    const button = element(
      "button",
      {
        type: "button",
        class: "pill",
        "data-role": "restore",
        "aria-label": `${projectWords.restore[locale]}: ${moment}`,
      },
      projectWords.restore[locale],
    );
    button.addEventListener("click", () => restore(version));
    return element(
      "li",
      {"data-at": String(at), "data-id": project.id},
      element(
        "div",
        {},
        element("time", {datetime: project.updated}, moment),
        " ",
        element("strong", {}, project.title.trim() === "" ? projectWords.untitled[locale] : project.title),
        element("div", {class: "project-muted"}, contentSummary(project, locale)),
      ),
      button,
    );
  };
  return element("ol", {class: "project-rows", lang: locale, "data-role": "versions"}, versions.map(row));
}
