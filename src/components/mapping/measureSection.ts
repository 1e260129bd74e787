import type {MeasureName} from "../../domain/links.js";
import type {Measure} from "../../domain/loop.js";
import type {Counting} from "../../domain/mapping.js";
import {countFor} from "../../domain/mapping/countFor.js";
import type {MeasureEdits} from "../../domain/mapping/edits.js";
import {columnOf, sourceOf} from "../../domain/mapping/source.js";
import type {Source} from "../../domain/mapping/source.js";
import type {Locale, Text} from "../../domain/texts.js";
import {element} from "../element.js";
import {measureWords} from "../words.js";
import {groupedControl, selectControl, textControl} from "./controls.js";
import type {FormContext} from "./formContext.js";
import {
  betterWords,
  countWords,
  kindWords,
  mappingWords,
  measureHints,
  transformWords,
} from "./mappingWords.js";
import {columnOptions, countOptions} from "./sourceOptions.js";

/**
 * One of the four measures: the column that it is taken from, and what its numbers mean.
 *
 * @example
 * measureSection(context, "business_kpi")
 */
export function measureSection(context: FormContext, name: MeasureName): HTMLElement {
  const {proposal, locale} = context;
  const measure = proposal.mapping.manifest.measures[name];
  return element(
    "fieldset",
    {class: "card mapping-measure", "data-measure": name},
    element("legend", {}, measureWords[name][locale]),
    element("p", {class: "hint"}, measureHints[name][locale]),
    element(
      "div",
      {class: "mapping-fields"},
      sourceFields(context, name),
      measure === undefined ? null : meaningFields(context, name, measure),
    ),
  );
}

const keyOf = ({table, from}: Pick<Source, "table" | "from">) => JSON.stringify([table, from]);

function sourceFields(context: FormContext, name: MeasureName) {
  const {proposal, tables, locale, fields} = context;
  const {mapping} = proposal;
  const path = `manifest.measures.${name}`;
  const measure = mapping.manifest.measures[name];
  const source = measure === undefined ? null : sourceOf(mapping, measure.column);
  const set = (next: Source | null) => editMeasure(context, name, () => ({source: next}));
  const groups = columnOptions(mapping, tables).map(({file, options}) => ({
    name: file,
    choices: options.map((option) => ({
      value: keyOf(option),
      words:
        option.from === null
          ? `(${mappingWords.theRows[locale]})`
          : option.from + (option.isText ? ` (${mappingWords.isText[locale]})` : ""),
    })),
  }));
  const isKnown = groups.some(
    ({choices}) => source !== null && choices.some(({value}) => value === keyOf(source)),
  );
  const lost =
    source === null || isKnown
      ? []
      : [{value: keyOf(source), words: `${source.from} (${mappingWords.notInFile[locale]})`}];
  const choose = (key: string) => {
    if (key === "") return set(null);
    const [table, from] = JSON.parse(key) as [number, string | null];
    const column = columnOf(tables[table], from);
    const {rows} = mapping.tables[table]!;
    const options = countOptions(tables[table], from);
    const guess = column === undefined ? "rows" : countFor(name, column, rows);
    set({table, from, count: rows === "periods" ? "value" : options.includes(guess) ? guess : options[0]!});
  };
  return [
    fields.add(
      `${path}.column`,
      mappingWords.column,
      groupedControl(
        {value: "", words: mappingWords.noColumn[locale]},
        lost.length === 0 ? groups : [...groups, {name: mappingWords.notInFile[locale], choices: lost}],
        source === null ? "" : keyOf(source),
        choose,
      ),
    ),
    source === null || mapping.tables[source.table]!.rows === "periods"
      ? null
      : fields.add(
          `${path}.count`,
          mappingWords.count,
          selectControl(
            choicesOf<Counting>(countOptions(tables[source.table], source.from), countWords, locale),
            source.count,
            (count) => set({...source, count}),
          ),
        ),
  ];
}

function meaningFields(context: FormContext, name: MeasureName, measure: Measure) {
  const {locale, fields, edits} = context;
  const path = `manifest.measures.${name}`;
  const own = edits.measures?.[name] ?? {};
  const set = (change: MeasureEdits) => editMeasure(context, name, (edit) => ({...edit, ...change}));
  const write = (change: MeasureEdits) =>
    context.write((all) => ({
      ...all,
      measures: {...all.measures, [name]: {...all.measures?.[name], ...change}},
    }));
  return [
    fields.add(
      `${path}.label`,
      mappingWords.name,
      textControl(own.label ?? measure.label?.[locale] ?? "", (label) => write({label})),
    ),
    fields.add(
      `${path}.unit`,
      mappingWords.unit,
      textControl(own.unit ?? measure.unit, (unit) => write({unit}), {required: ""}),
    ),
    ...("kind" in measure
      ? [
          fields.add(
            `${path}.kind`,
            mappingWords.kind,
            selectControl(
              choicesOf(["stock", "flow"] as const, kindWords, locale),
              measure.kind as "stock",
              (kind) => set({kind}),
            ),
          ),
        ]
      : [
          fields.add(
            `${path}.better`,
            mappingWords.better,
            selectControl(
              choicesOf(["higher", "lower"] as const, betterWords, locale),
              measure.better,
              (better) => set({better}),
            ),
          ),
          fields.add(
            `${path}.transform`,
            mappingWords.transform,
            selectControl(
              choicesOf(["log", "logit", "none"] as const, transformWords, locale),
              measure.transform,
              (transform) => set({transform}),
            ),
          ),
        ]),
  ];
}

/** Another column has another unit and scale: what was said of the one before is dropped by what `change` returns. */
function editMeasure(
  {edit}: FormContext,
  name: MeasureName,
  change: (measure: MeasureEdits) => MeasureEdits,
) {
  edit((edits) => ({
    ...edits,
    measures: {...edits.measures, [name]: change(edits.measures?.[name] ?? {})},
  }));
}

const choicesOf = <Value extends string>(
  values: readonly Value[],
  words: Readonly<Record<Value, Text>>,
  locale: Locale,
) => values.map((value) => ({value, words: words[value][locale]}));
