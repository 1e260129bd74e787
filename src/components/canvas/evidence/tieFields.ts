import {confidenceSteps} from "../../../analysis/project/confidenceScale.js";
import type {ConditionName} from "../../../domain/conditions.js";
import {sayings, tieHalves} from "../../../domain/project/tie.js";
import type {TieKind} from "../../../domain/project/tie.js";
import type {Locale} from "../../../domain/texts.js";
import {element} from "../../element.js";
import {evidenceWords as words} from "./evidenceWords.js";
import {fillSelect} from "./fillSelect.js";
import type {TieDraft, TieFault} from "./tieDraft.js";
import type {OptionGroup} from "./tieOptions.js";

type Field = keyof TieDraft;
type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;
type Offered = "case" | "loop" | "milestone";

/** The fields of the form that attaches evidence, with what the form does to them. */
export interface TieFields {
  nodes: HTMLElement[];
  /** Fills the selects of what the project and the cases hold. */
  offer(options: Record<Offered, readonly OptionGroup[]>): void;
  /** Shows the fields that the draft's kind needs. */
  show(draft: TieDraft): void;
  /** Writes a draft into all fields. */
  write(draft: TieDraft): void;
  /** Shows faults beside their fields, and none elsewhere. */
  tell(faults: readonly TieFault[]): void;
  focus(field: Field): void;
}

/**
 * The fields of a tie of every kind, in one language.
 *
 * @param options.get The draft's value of a field; `options.set` takes what is typed or chosen.
 * @example
 * const {nodes, tell} = tieFields({condition: "data", locale: "en", get, set});
 */
export function tieFields({
  condition,
  locale,
  get,
  set,
}: {
  condition: ConditionName;
  locale: Locale;
  get: (field: Field) => string;
  set: (field: Field, value: string) => void;
}): TieFields {
  const controls = new Map<Field, {control: Control; faults: HTMLElement}>();

  function field(name: Field, label: string, control: Control, hint: HTMLElement | null = null): HTMLElement {
    const id = `tie-${condition}-${name}`;
    control.id = id;
    control.dataset["field"] = name;
    const faults = element("p", {class: "tie-faults", id: `${id}-faults`, "aria-live": "polite"});
    control.setAttribute("aria-describedby", faults.id);
    control.addEventListener("input", () => set(name, control.value));
    controls.set(name, {control, faults});
    return element("div", {class: "tie-field"}, element("label", {for: id}, label), hint, control, faults);
  }
  const select = (options: readonly (readonly [string, string])[]) => {
    const made = element("select");
    fillSelect(made, [{label: null, options: options.map(([value, label]) => ({value, label}))}]);
    return made;
  };
  const choose = ["", words.choose[locale]] as const;
  const line = (attributes: Record<string, string> = {}) =>
    element("input", {type: "text", autocomplete: "off", ...attributes});
  const elsewhere = (text: string, href: string, label: string) =>
    element("p", {class: "hint", hidden: ""}, `${text} `, element("a", {href}, label));

  const offered = {
    case: element("select"),
    loop: element("select"),
    milestone: element("select"),
  };
  const empty: Partial<Record<Offered, HTMLElement>> = {
    loop: elsewhere(words.noLoops[locale], `./loop/?lang=${locale}`, words.toLoop[locale]),
    milestone: elsewhere(words.noMilestones[locale], `./plan?lang=${locale}`, words.toPlan[locale]),
  };
  const half = () =>
    condition === "data"
      ? field(
          "half",
          words.half[locale],
          select([
            ["", words.unsaid[locale]],
            ...tieHalves.map((name) => [name, words.halves[name][locale]] as const),
          ]),
        )
      : null;
  const arm = (name: "control" | "treatment") => {
    const number = (part: "N" | "Successes" | "Mean" | "Sd", label: string) =>
      field(`${name}${part}`, label, line({inputmode: "decimal"}));
    const counts = element("div", {"data-measure": "counts"}, number("Successes", words.successes[locale]));
    const means = element(
      "div",
      {"data-measure": "means"},
      number("Mean", words.mean[locale]),
      number("Sd", words.sd[locale]),
    );
    return element(
      "fieldset",
      {class: "tie-arm"},
      element("legend", {}, words[name][locale]),
      number("N", words.n[locale]),
      counts,
      means,
    );
  };
  const kind = field(
    "kind",
    words.kind[locale],
    select(Object.entries(words.kinds).map(([name, label]) => [name, label[locale]] as const)),
  );
  const stepOf = (name: string) => confidenceSteps.find((step) => step.name === name)!;
  // A milestone's half is chosen where it is listed: one field of a name is enough.
  const panels: Record<TieKind, HTMLElement> = {
    case: element("div", {}, field("case", words.case[locale], offered.case)),
    loop: element("div", {}, empty.loop!, field("loop", words.loop[locale], offered.loop)),
    trial: element(
      "div",
      {class: "tie-trial"},
      field("name", words.name[locale], line()),
      field("metric", words.metric[locale], line()),
      field(
        "better",
        words.better[locale],
        select([
          ["higher", words.higher[locale]],
          ["lower", words.lower[locale]],
        ]),
      ),
      field(
        "measure",
        words.measure[locale],
        select([
          ["counts", words.counts[locale]],
          ["means", words.means[locale]],
        ]),
      ),
      arm("control"),
      arm("treatment"),
      half(),
    ),
    milestone: element(
      "div",
      {},
      empty.milestone!,
      field("milestone", words.milestone[locale], offered.milestone),
    ),
    saying: element(
      "div",
      {},
      field(
        "level",
        words.level[locale],
        select([
          choose,
          ...sayings.map((name) => {
            const {score, label, means} = stepOf(name);
            return [name, `${score} ${label[locale]} – ${means[locale]}`] as const;
          }),
        ]),
      ),
      field("text", words.text[locale], element("textarea", {rows: "2"})),
    ),
  };

  const fields: TieFields = {
    nodes: [kind, ...Object.values(panels)],
    offer(options) {
      for (const name of ["case", "loop", "milestone"] as const) {
        const groups = options[name];
        fillSelect(offered[name], [{label: null, options: [{value: "", label: choose[1]}]}, ...groups]);
        offered[name].value = get(name);
        const note = empty[name];
        if (note === undefined) continue;
        note.hidden = groups.length > 0;
        controls.get(name)!.control.parentElement!.hidden = groups.length === 0;
      }
    },
    show(draft) {
      for (const [name, panel] of Object.entries(panels)) panel.hidden = name !== draft.kind;
      for (const part of panels.trial.querySelectorAll<HTMLElement>("[data-measure]"))
        part.hidden = part.dataset["measure"] !== draft.measure;
    },
    write(draft) {
      for (const [name, {control}] of controls) control.value = draft[name];
    },
    tell(faults) {
      for (const [name, {control, faults: place}] of controls) {
        const own = faults.filter((fault) => fault.field === name).map(({text}) => text[locale]);
        const text = own.join(" ");
        if (place.textContent !== text) place.textContent = text;
        if (text === "") control.removeAttribute("aria-invalid");
        else control.setAttribute("aria-invalid", "true");
      }
    },
    focus: (name) => controls.get(name)?.control.focus(),
  };
  for (const [name, {control}] of controls) control.value = get(name);
  return fields;
}
