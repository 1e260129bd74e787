import {trialWorth} from "../../../analysis/project/trialWorth.js";
import type {EvidenceContext} from "../../../analysis/project/worth.js";
import type {ConditionName} from "../../../domain/conditions.js";
import {newId} from "../../../domain/project/parts.js";
import type {Tie, TieKind} from "../../../domain/project/tie.js";
import type {Locale} from "../../../domain/texts.js";
import {element} from "../../element.js";
import {evidenceWords, stateMarks} from "./evidenceWords.js";
import {emptyDraft, readTieDraft} from "./tieDraft.js";
import type {TieDraft} from "./tieDraft.js";
import {tieFields} from "./tieFields.js";
import {caseOptions, loopOptions, milestoneOptions} from "./tieOptions.js";
import type {OptionGroup} from "./tieOptions.js";

export interface TieFormState {
  /** Attached already. */
  ties: readonly Tie[];
  context: EvidenceContext;
  shortlist: readonly string[];
  locale: Locale;
}

export interface TieFormElement extends HTMLElement {
  update(state: TieFormState): void;
}

/**
 * A form that attaches evidence to an arrow: a case, a link of a kept loop, an experiment by its figures, a milestone, a saying. What is
 * wrong is said beside its field as it is typed; what was typed stays while everything around it changes.
 *
 * @param options.onAttach Takes the new tie and returns what it has come to, in words.
 * @example
 * const form = tieForm("customer", {onAttach: (tie) => …});
 * form.update({ties: arrow.ties, context, shortlist: project.shortlist, locale: "en"});
 */
export function tieForm(
  condition: ConditionName,
  {onAttach}: {onAttach: (tie: Tie) => string},
): TieFormElement {
  let state: TieFormState | null = null;
  let draft: TieDraft = {...emptyDraft};
  /** Fields whose faults are shown: those that were changed, all once somebody tried to attach. */
  const touched = new Set<keyof TieDraft>();
  let parts: ReturnType<typeof tieFields> | null = null;
  let locale: Locale | null = null;
  const said = element("p", {role: "status", class: "tie-said"});
  const preview = element("p", {class: "tie-preview", "aria-live": "polite", "data-role": "trial-preview"});
  const root = Object.assign(
    element("form", {
      class: "tie-form",
      novalidate: "",
      "data-role": "tie-form",
      "data-condition": condition,
    }),
    {
      update(next: TieFormState) {
        state = next;
        if (next.locale !== locale) draw(next.locale);
        refresh();
      },
    },
  );
  root.addEventListener("submit", (event) => {
    event.preventDefault();
    attach();
  });

  function draw(next: Locale) {
    locale = next;
    parts = tieFields({
      condition,
      locale: next,
      get: (field) => draft[field],
      set: (field, value) => {
        draft = {...draft, [field]: value};
        touched.add(field);
        said.replaceChildren();
        refresh();
      },
    });
    root.lang = next;
    root.replaceChildren(
      ...parts.nodes,
      preview,
      element(
        "button",
        {type: "submit", class: "pill", "data-role": "attach-tie"},
        evidenceWords.attach[next],
      ),
      said,
    );
  }

  function refresh() {
    if (state === null || parts === null) return;
    const {context, shortlist, locale} = state;
    const options: Record<"case" | "loop" | "milestone", OptionGroup[]> = {
      case: caseOptions(context.cases, {condition, shortlist, locale}),
      loop: loopOptions(context.project, {condition, locale}),
      milestone: milestoneOptions(context.project, {condition, locale}),
    };
    parts.offer(options);
    parts.show(draft);
    const {tie, faults} = readTieDraft(draft, {id: "tie-preview", ties: state.ties});
    parts.tell(faults.filter(({field}) => touched.has(field)));
    preview.replaceChildren();
    if (tie?.kind !== "trial") return;
    const worth = trialWorth(tie);
    preview.append(`${stateMarks[worth.state]} ${worth.why[locale]}`);
  }

  function attach() {
    if (state === null || parts === null) return;
    const {tie, faults} = readTieDraft(draft, {id: newId("tie"), ties: state.ties});
    if (tie === null) {
      for (const {field} of faults) touched.add(field);
      refresh();
      parts.focus(faults[0]!.field);
      return;
    }
    const kind: TieKind = draft.kind;
    draft = {...emptyDraft, kind};
    touched.clear();
    parts.write(draft);
    const outcome = onAttach(tie);
    refresh();
    said.replaceChildren(`✓ ${evidenceWords.attached[state.locale]} ${outcome}`);
  }

  return root;
}
