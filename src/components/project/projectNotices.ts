import type {UnreadProject} from "../../domain/project/projectStore.js";
import type {Locale} from "../../domain/texts.js";
import {element} from "../element.js";
import {saveFile} from "../saveFile.js";
import {projectWords} from "./projectWords.js";
import {twoStepButton} from "./twoStepButton.js";

/**
 * What a person must know of how the browser keeps the project: that it keeps nothing, or a project that this site cannot read.
 * Empty where all is well.
 *
 * @example
 * display(projectNotices({isKept: store.isKept, unread: await store.unread()}, {locale, forget: store.forgetUnread}))
 */
export function projectNotices(
  {isKept, unread}: {isKept: boolean; unread: readonly UnreadProject[]},
  {locale, forget}: {locale: Locale; forget: () => void},
): HTMLElement {
  const download = ({text, at}: UnreadProject, i: number) => {
    const label = `${projectWords.downloadUnread[locale]}${unread.length > 1 ? ` (${i + 1})` : ""}`;
    const button = element(
      "button",
      {type: "button", class: "pill", "data-role": "download-unread", "data-at": String(at)},
      label,
    );
    button.addEventListener("click", () =>
      saveFile(`unread-project-${i + 1}.json`, new Blob([text], {type: "application/json"})),
    );
    return button;
  };
  return element(
    "div",
    {lang: locale, role: "status", class: "project-notices"},
    isKept
      ? null
      : element("p", {class: "project-notice", "data-role": "not-kept"}, projectWords.notKept[locale]),
    unread.length === 0
      ? null
      : element(
          "div",
          {class: "project-notice", "data-role": "unread"},
          element("p", {}, projectWords.unread[locale]),
          element(
            "div",
            {class: "pills"},
            unread.map(download),
            twoStepButton({
              label: projectWords.forgetUnread[locale],
              again: projectWords.forgetAgain[locale],
              about: projectWords.page[locale],
              role: "forget-unread",
              run: forget,
            }),
          ),
        ),
  );
}
