import {DataError} from "../../domain/errors.js";
import type {Fault} from "../../domain/errors.js";
import {writeDocument} from "../../domain/project/documents.js";
import {newId} from "../../domain/project/parts.js";
import type {Plan} from "../../domain/project/plan.js";
import {copiedPlan} from "../../domain/project/newPlan.js";
import {planTasksCsv} from "../../domain/project/planTasksCsv.js";
import {readPlan} from "../../domain/project/readPlan.js";
import {fileStem} from "../../domain/project/titleSlug.js";
import type {Locale} from "../../domain/texts.js";
import {fileFaults} from "../cases/form/fileFaults.js";
import {element} from "../element.js";
import {saveFile} from "../saveFile.js";
import {planWords as words} from "./planWords.js";

/**
 * Buttons that save a plan as Markdown, CSV, iCalendar and JSON.
 *
 * @param options.plan The plan as it stands when a button is pressed; `markdown` writes it for management.
 */
export function planExports({
  locale,
  plan,
  markdown,
}: {
  locale: Locale;
  plan: () => Plan;
  markdown: () => string;
}): HTMLElement {
  const said = element("p", {role: "status", class: "plan-said"});
  const save = (ending: string, text: string, type: string) => {
    const name = `${fileStem("plan", plan().title)}.${ending}`;
    saveFile(name, new Blob([text], {type: `${type};charset=utf-8`}));
    said.textContent = `${words.saved[locale]} ${name}`;
  };
  const button = (
    name: "markdown" | "csv" | "calendar" | "json" | "copyMarkdown",
    run: () => void | Promise<void>,
  ) => {
    const node = element(
      "button",
      {type: "button", class: "pill", "data-role": `plan-${name}`},
      words[name][locale],
    );
    node.addEventListener("click", () => {
      said.textContent = "";
      void (async () => run())().catch(() => (said.textContent = words.notSaved[locale]));
    });
    return node;
  };
  return element(
    "section",
    {class: "plan-exports"},
    element("h2", {}, words.exports[locale]),
    element("p", {class: "hint"}, words.exportsHint[locale]),
    element(
      "div",
      {class: "pills"},
      button("markdown", () => save("md", markdown(), "text/markdown")),
      button("csv", () => {
        if (plan().tasks.length === 0) said.textContent = words.noTasks[locale];
        // With the mark by which Excel knows UTF-8, as every CSV of this site.
        else save("csv", `\uFEFF${planTasksCsv(plan(), locale)}`, "text/csv");
      }),
      button("calendar", async () => {
        // Only who asks for it loads the library.
        const {planCalendar} = await import("../../domain/project/planCalendar.js");
        save("ics", planCalendar(plan(), {now: Date.now(), locale}), "text/calendar");
      }),
      button("json", () => save("json", writeDocument("plan", plan()), "application/json")),
      button("copyMarkdown", () =>
        navigator.clipboard.writeText(markdown()).then(
          () => void (said.textContent = words.copied[locale]),
          () => void (said.textContent = words.notCopied[locale]),
        ),
      ),
    ),
    said,
  );
}

/**
 * Opens plans from JSON files; a bad one is refused with all its faults, and one whose id the project has gets another.
 *
 * @param options.add Adds a plan and opens it; false where the project is full.
 * @param options.say Tells what was done where it stays in sight, since this is drawn anew for the plan that is opened.
 */
export function planImport({
  locale,
  has,
  add,
  say,
}: {
  locale: Locale;
  has: (id: string) => boolean;
  add: (plan: Plan) => boolean;
  say: (text: string) => void;
}): HTMLElement {
  const file = element("input", {type: "file", accept: ".json,application/json", "data-role": "plan-file"});
  const said = element("div", {role: "status", class: "plan-said", "data-role": "plan-import-said"});
  const refuse = (faults: readonly Fault[]) =>
    said.replaceChildren(element("p", {}, words.notRead[locale]), fileFaults(faults, {locale}));
  async function load(chosen: File) {
    try {
      // A letter has at most four bytes in UTF-8; more is not even read.
      const plan = readPlan(await chosen.slice(0, 20_000_000).text(), chosen.name);
      const isKnown = has(plan.id);
      const added = isKnown ? copiedPlan(plan, {id: newId("plan"), suffix: words.copy[locale]}) : plan;
      said.replaceChildren();
      say((add(added) ? words[isKnown ? "importedCopy" : "imported"] : words.tooMany)[locale]);
    } catch (error) {
      if (!(error instanceof DataError)) throw error;
      refuse(error.faults);
    }
  }
  file.addEventListener("change", () => {
    const [chosen] = file.files ?? [];
    // The same file can be chosen again once it is corrected.
    if (chosen !== undefined) void load(chosen).then(() => (file.value = ""));
  });
  return element("div", {}, element("label", {class: "case-form-load"}, words.import[locale], file), said);
}
