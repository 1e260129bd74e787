import type {KeptLoop} from "../../domain/project/keptLoop.js";
import {writeLoopState} from "../../domain/loopState.js";
import type {Locale} from "../../domain/texts.js";
import {element} from "../element.js";
import {formatMoment} from "../format.js";
import {saveFile} from "../saveFile.js";
import {linkWords} from "../words.js";
import {projectWords} from "./projectWords.js";
import {twoStepButton} from "./twoStepButton.js";
import {projectLimits} from "../../domain/project/projectLimits.js";

const verdicts = {closed: "closed", open: "openLoop", unclear: "unclear"} as const;

/**
 * Results of loops that were kept, each with its verdict and the way to the page that shows it again.
 *
 * @example
 * display(keptLoopList(store.value.loops, {locale, remove}))
 */
export function keptLoopList(
  loops: readonly KeptLoop[],
  {locale, remove}: {locale: Locale; remove: (loop: KeptLoop) => void},
): HTMLElement {
  const row = (loop: KeptLoop) => {
    const {id, title, synthetic, kept, manifest, state, verdict, bottleneck} = loop;
    const facts = [
      projectWords[verdicts[verdict]][locale],
      bottleneck === null ? null : `${projectWords.bottleneck[locale]}: ${linkWords[bottleneck][locale]}`,
      formatMoment(kept, locale),
      manifest === null ? null : projectWords.ownLoop[locale],
    ];
    return element(
      "li",
      {"data-loop": id, "data-kept": kept},
      element(
        "div",
        {},
        element(
          "a",
          {href: `./loop/${writeLoopState({...state, loop: id}, `?lang=${locale}`)}`},
          title[locale],
        ),
        synthetic ? element("span", {class: "badge"}, projectWords.synthetic[locale]) : null,
        element("div", {class: "project-muted"}, facts.filter((fact) => fact !== null).join(" · ")),
      ),
      element(
        "span",
        {class: "pills"},
        manifest === null ? null : manifestButton(manifest, title[locale], locale),
        twoStepButton({
          label: projectWords.remove[locale],
          again: projectWords.removeAgain[locale],
          about: title[locale],
          role: "remove-loop",
          run: () => remove(loop),
        }),
      ),
    );
  };
  return element(
    "div",
    {lang: locale},
    element(
      "p",
      {class: "project-muted"},
      `${projectWords.loopsHint[locale]} `,
      element("a", {href: `./loop/?lang=${locale}`}, projectWords.toLoops[locale]),
    ),
    loops.length < projectLimits.loops
      ? null
      : element("p", {class: "project-muted", "data-role": "loops-full"}, projectWords.loopsFull[locale]),
    loops.length === 0
      ? null
      : element("ul", {class: "project-rows", "data-role": "kept-loops"}, loops.map(row)),
  );
}

function manifestButton(manifest: string, title: string, locale: Locale): HTMLButtonElement {
  const label = projectWords.manifest[locale];
  const button = element(
    "button",
    {type: "button", class: "pill", "aria-label": `${label}: ${title}`},
    label,
  );
  button.addEventListener("click", () =>
    saveFile("loop.yaml", new Blob([manifest], {type: "text/yaml;charset=utf-8"})),
  );
  return button;
}
