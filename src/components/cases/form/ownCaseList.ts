import type {CaseStudy} from "../../../domain/caseStudy.js";
import {DataError} from "../../../domain/errors.js";
import type {Fault} from "../../../domain/errors.js";
import {readCaseYaml} from "../../../domain/readCaseYaml.js";
import type {Locale} from "../../../domain/texts.js";
import {element} from "../../element.js";
import {privateBadge} from "../privateBadge.js";
import {fileFaults} from "./fileFaults.js";
import {formWords} from "./formWords.js";

/** What a person does with the cases of this browser. */
export interface OwnCaseActions {
  add: (study: CaseStudy) => Promise<boolean>;
  forget: (id: string) => Promise<void>;
  edit: (study: CaseStudy) => void;
}

export interface OwnCaseListElement extends HTMLElement {
  update(cases: readonly CaseStudy[]): void;
}

/**
 * The cases that this browser alone keeps: each opened, edited or forgotten, and others added from YAML files.
 *
 * @example
 * const list = ownCaseList({locale, ...actions});
 * own.watch(list.update);
 */
export function ownCaseList({
  locale,
  add,
  forget,
  edit,
}: {locale: Locale} & OwnCaseActions): OwnCaseListElement {
  const input = element("input", {
    type: "file",
    accept: ".yaml,.yml",
    multiple: "",
    "data-role": "own-case-files",
  });
  const outcome = element("div", {role: "status"});
  const body = element("div", {"data-role": "own-cases"});

  function row(study: CaseStudy): HTMLElement {
    const action = (words: "edit" | "forgetCase", run: () => void) => {
      const label = `${formWords[words][locale]}: ${study.title[locale]}`;
      const node = element(
        "button",
        {type: "button", class: "pill", "aria-label": label},
        formWords[words][locale],
      );
      node.addEventListener("click", run);
      return node;
    };
    return element(
      "li",
      {"data-case": study.id},
      element("a", {href: `./private?case=${study.id}&lang=${locale}`}, study.title[locale]),
      ` · ${study.organisation[locale]} `,
      privateBadge({locale}),
      element(
        "span",
        {class: "pills"},
        action("edit", () => edit(study)),
        action("forgetCase", () => void forget(study.id)),
      ),
    );
  }

  async function load(files: readonly File[]) {
    const faults: Fault[] = [];
    let isLasting = true;
    for (const file of files) {
      try {
        const study = readCaseYaml(await file.slice(0, 1_000_000).text(), {file: file.name});
        isLasting = (await add(study)) && isLasting;
      } catch (error) {
        if (!(error instanceof DataError)) throw error;
        faults.push(...error.faults);
      }
    }
    outcome.replaceChildren(
      ...(isLasting ? [] : [element("p", {}, formWords.keptForNow[locale])]),
      ...(faults.length === 0 ? [] : [fileFaults(faults, {locale})]),
    );
  }

  input.addEventListener("change", () => {
    const files = [...(input.files ?? [])];
    void load(files).then(() => (input.value = ""));
  });
  const update = (cases: readonly CaseStudy[]) =>
    body.replaceChildren(
      cases.length === 0
        ? element("p", {class: "hint"}, formWords.noOwn[locale])
        : element("ul", {class: "own-case-list"}, cases.map(row)),
    );
  update([]);
  return Object.assign(
    element(
      "section",
      {lang: locale, class: "own-cases"},
      element("h2", {}, formWords.own[locale]),
      element("p", {class: "hint"}, formWords.ownHint[locale]),
      body,
      element("label", {class: "case-form-load"}, formWords.loadOwn[locale], input),
      outcome,
    ),
    {update},
  );
}
