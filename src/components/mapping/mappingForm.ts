import type {Fault} from "../../domain/errors.js";
import {measureNames} from "../../domain/links.js";
import type {Mapping} from "../../domain/mapping.js";
import type {MappingEdits} from "../../domain/mapping/edits.js";
import {mappingFaults} from "../../domain/mapping/mappingFaults.js";
import type {MappingFault} from "../../domain/mapping/mappingFault.js";
import {proposeMapping} from "../../domain/mapping/proposeMapping.js";
import type {ReadChoices, TableDescription} from "../../domain/tableDescription.js";
import type {Locale} from "../../domain/texts.js";
import {element} from "../element.js";
import {covariateSection} from "./covariateSection.js";
import {editedPaths} from "./editedPaths.js";
import {fileSection} from "./fileSection.js";
import type {FormContext} from "./formContext.js";
import {loopSection} from "./loopSection.js";
import {mappingFields} from "./mappingFields.js";
import type {MappingFields} from "./mappingFields.js";
import {mappingWords, problemsHeading} from "./mappingWords.js";
import {measureSection} from "./measureSection.js";
import {problemList} from "./problemList.js";

/** The files that a person brought, and what is known of them. */
export interface MappingInput {
  tables: readonly TableDescription[];
  /** Name for the loop's folder; from the first file otherwise. */
  id?: string;
  /** What reading all rows found wrong; gone with the person's next correction. */
  faults?: readonly Fault[];
}

/** A `reread` event's detail: the file and how it is to be read, all of the person's choices for it. */
export interface RereadDetail {
  file: string;
  choices: ReadChoices;
}

export interface MappingFormElement extends HTMLElement {
  /** What is chosen now, without the files of which nothing is taken. It may have faults until `input` says that it is to be used. */
  value: Mapping;
  /** Files as they were read anew, faults, another language or width; what the person corrected stays. */
  update(change: Partial<MappingInput & {width: number; locale: Locale}>): void;
}

/** Narrower than this, one measure stands above the other. */
const NARROW = 640;

let forms = 0;

/**
 * Proposes which column of a person's files is what, shows the first rows and every problem, and lets the person correct in place: an
 * Observable view.
 *
 * Dispatches `input` once the person takes the mapping, which then has no faults; and the custom events `reread` (`RereadDetail`: read the
 * file so and call `update({tables})`), `save` (the person wants the folder that the value makes) and `cancel`.
 *
 * @param options.width Of the place on the page, in pixels.
 * @example
 * const form = mappingForm({tables}, {width, locale: "en"});
 * form.addEventListener("input", () => importFiles(files, {mapping: form.value}));
 */
export function mappingForm(
  input: MappingInput,
  {width, locale}: {width: number; locale: Locale},
): MappingFormElement {
  const prefix = `mapping-${++forms}`;
  let state = {faults: [] as readonly Fault[], ...input, width, locale};
  let edits: MappingEdits = {};
  let choices: Readonly<Record<string, ReadChoices>> = {};
  let faults: MappingFault[] = [];
  let fields: MappingFields;
  let proposal = proposeMapping(state.tables, {id: state.id});

  const problems = element("section", {
    class: "card mapping-problems",
    "aria-live": "polite",
    tabindex: "-1",
  });
  const body = element("div", {class: "mapping-body"});
  const buttons = {
    use: element("button", {type: "button", class: "pill primary", "data-role": "use-mapping"}),
    save: element("button", {type: "button", class: "pill", "data-role": "save-folder"}),
    cancel: element("button", {type: "button", class: "pill", "data-role": "cancel-mapping"}),
  };
  const reason = element("p", {class: "why", id: `${prefix}-reason`});
  const heading = element("h2", {});
  const hint = element("p", {class: "hint"});
  const root: MappingFormElement = Object.assign(
    element(
      "section",
      {class: "mapping-form", "data-role": "mapping"},
      heading,
      hint,
      problems,
      body,
      element("div", {class: "mapping-buttons"}, Object.values(buttons), reason),
    ),
    {
      value: usedMapping(proposal.mapping),
      update(change: Partial<typeof state>) {
        state = {...state, ...change, tables: withoutLosing(state.tables, change.tables)};
        draw();
        // Whoever asked for the files to be read is at the other end of the form.
        if (change.faults !== undefined && change.faults.length > 0) problems.focus();
      },
    },
  );

  /** Everything, with the focus back where it was. */
  function draw() {
    const focused =
      fields?.pathOf(body.contains(document.activeElement) ? document.activeElement : null) ?? null;
    const caret =
      document.activeElement instanceof HTMLInputElement ? document.activeElement.selectionStart : null;
    propose();
    const {locale, tables, width} = state;
    const edited = editedPaths(edits);
    const reasons = Object.fromEntries(
      Object.entries(proposal.reasons).filter(([path]) => !edited.includes(path)),
    );
    fields = mappingFields({reasons, locale, prefix});
    const context: FormContext = {tables, proposal, edits, choices, locale, fields, edit, write, reread};
    root.lang = locale;
    root.dataset["narrow"] = String(width < NARROW);
    heading.textContent = mappingWords.heading[locale];
    hint.textContent = mappingWords.hint[locale];
    for (const [name, button] of Object.entries(buttons))
      button.textContent = mappingWords[name as keyof typeof buttons][locale];
    body.replaceChildren(
      element("h3", {}, mappingWords.files[locale]),
      ...tables.map((_, at) => fileSection(context, at)),
      element("h3", {}, mappingWords.measures[locale]),
      element("p", {class: "hint"}, mappingWords.measuresHint[locale]),
      element(
        "div",
        {class: "mapping-measures"},
        measureNames.map((name) => measureSection(context, name)),
      ),
      covariateSection(context),
      loopSection(context),
    );
    showFaults();
    const control = [...body.querySelectorAll<HTMLElement>("[data-path]")].find(
      (each) => focused !== null && each.dataset["path"] === focused,
    );
    control?.focus();
    if (control instanceof HTMLInputElement && control.type === "text" && caret !== null)
      control.setSelectionRange(caret, caret);
  }

  function propose() {
    proposal = proposeMapping(state.tables, {id: state.id, edits});
    root.value = usedMapping(proposal.mapping);
    faults = mappingFaults(proposal.mapping, state.tables, {confirmed: editedPaths(edits)});
  }

  function showFaults() {
    const {locale} = state;
    fields.show(faults);
    const list = problemList(faults, state.faults, {locale, onGo: (path) => fields.focus(path)});
    // It is read aloud when it changes, and not at every letter.
    if (list.map((node) => node.textContent).join("") !== problems.textContent)
      problems.replaceChildren(...list);
    reason.textContent = faults.length === 0 ? "" : problemsHeading(faults.length)[locale];
    // Still focusable, so that the reason is read where the keyboard is.
    for (const button of [buttons.use, buttons.save]) {
      button.setAttribute("aria-disabled", String(faults.length > 0));
      if (faults.length > 0) button.setAttribute("aria-describedby", reason.id);
      else button.removeAttribute("aria-describedby");
    }
  }

  function edit(change: (edits: MappingEdits) => MappingEdits) {
    edits = change(edits);
    state = {...state, faults: []};
    draw();
  }

  /** Typing replaces no field: an input method for Japanese would lose what it is composing. */
  function write(change: (edits: MappingEdits) => MappingEdits) {
    edits = change(edits);
    state = {...state, faults: []};
    propose();
    showFaults();
  }

  function reread(file: string, choice: ReadChoices) {
    choices = {...choices, [file]: choice};
    send("reread", {file, choices: choice} satisfies RereadDetail);
  }

  const send = (name: string, detail?: RereadDetail) =>
    root.dispatchEvent(new CustomEvent(name, {bubbles: true, detail}));

  /** The mapping is to be used: as it is, or not before its faults are settled. */
  const settled = (then: () => void) => () => {
    if (faults.length === 0) then();
    else fields.focus(faults[0]!.path);
  };
  buttons.use.addEventListener(
    "click",
    settled(() => root.dispatchEvent(new Event("input", {bubbles: true}))),
  );
  buttons.save.addEventListener(
    "click",
    settled(() => send("save")),
  );
  buttons.cancel.addEventListener("click", () => send("cancel"));
  draw();
  return root;
}

/**
 * The tables in their order, with what is new of them. A file that cannot be read as it was chosen last keeps its place, where it can be
 * chosen otherwise.
 */
function withoutLosing(
  tables: readonly TableDescription[],
  next: readonly TableDescription[] = [],
): readonly TableDescription[] {
  const known = tables.map((table) => next.find(({file}) => file === table.file) ?? table);
  const added = next.filter(({file}) => !tables.some((table) => table.file === file));
  return [...known, ...added];
}

/** Files of which nothing is taken need not be read. */
const usedMapping = ({manifest, tables}: Mapping): Mapping => ({
  manifest,
  tables: tables.filter(({columns}) => columns.length > 0),
});
