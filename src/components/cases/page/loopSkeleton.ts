import type {CaseStudy} from "../../../domain/caseStudy.js";
import type {ConditionName} from "../../../domain/conditions.js";
import type {Locale, Text} from "../../../domain/texts.js";

const words = {
  head: {
    en: "An outline of your own loop, after a case. Nothing in it is measured: it says what to measure.",
    ja: "事例をもとにした、自分のループのひな型です。測った値は含まれていません。何を測るかを示します。",
  },
  after: {en: "Case", ja: "事例"},
  change: {
    en: "1. Replace what is different in your product; the texts below are the case's.",
    ja: "1. 自分のプロダクトと違うところを書き換えます。以下の文章は事例のものです。",
  },
  series: {
    en: "2. Put series.csv beside this file, one row a period, with these columns:",
    ja: "2. 同じフォルダーに series.csv を置きます。1 行が 1 期間で、列は次のとおりです。",
  },
  drop: {
    en: '3. Drop both files on the page "Does the loop close?" (/loop/).',
    ja: "3. 2 つのファイルを「Does the loop close?」のページ（/loop/）にドロップします。",
  },
  title: {en: "My product, after", ja: "自分のプロダクト：参考事例"},
  silent: {
    en: "The source of the case does not say. Write your own:",
    ja: "事例の出典に記載がありません。自分の言葉で書きます：",
  },
  says: {en: "The case says", ja: "事例の記述"},
  ownUnit: {en: "the unit of your data", ja: "自分のデータの単位"},
  noMeasure: {
    en: "the case has no figure here: choose a measure of your own",
    ja: "事例に数値なし。自分で指標を選ぶ",
  },
  caseMeasure: {en: "as in the case", ja: "事例と同じ指標"},
  rows: {en: "rows", ja: "行"},
  stock: {
    en: "stock: all rows at hand; flow: rows that the period added",
    ja: "stock は手元の全行数、flow はその期間に増えた行数",
  },
  cadence: {en: "day, week or month", ja: "day・week・month のいずれか"},
  transform: {
    en: "log for amounts above 0, logit for shares between 0 and 1, none for the rest",
    ja: "正の量は log、0〜1 の割合は logit、ほかは none",
  },
} as const satisfies Record<string, Text>;

/** The measure that each condition's figures speak of. */
const measures = [
  ["model_quality", "data"],
  ["customer_experience", "customer"],
  ["business_kpi", "business"],
] as const satisfies readonly (readonly [string, ConditionName])[];

/**
 * A `loop.yaml` to start one's own loop from a case: its problems, solution and measures by name, commented, with the
 * columns that `series.csv` needs. Valid as it stands. A figure of the case never becomes a number of the loop.
 *
 * @example
 * saveFile("loop.yaml", new Blob([loopSkeleton(pomelo, "en")]))
 */
export function loopSkeleton(study: CaseStudy, locale: Locale): string {
  const said = (key: keyof typeof words) => words[key][locale];
  const columns = [...measures.map(([name]) => name), "training_rows"];
  const text = (key: string, value: Text | null) =>
    value === null
      ? [`# ${said("silent")}`, `# ${key}: …`]
      : [`${key}: ${JSON.stringify(line(value[locale]))}`];
  const lines = [
    `# ${said("head")}`,
    `# ${said("after")}: ${line(study.organisation[locale])}, ${line(study.title[locale])}`,
    "#",
    `# ${said("change")}`,
    `# ${said("series")}`,
    `#    period,${columns.join(",")}`,
    `# ${said("drop")}`,
    "",
    `title: ${JSON.stringify(`${said("title")} ${line(study.product[locale])}`)}`,
    `cadence: week # ${said("cadence")}`,
    ...text("customer_problem", study.customer_problem),
    ...text("business_problem", study.business_problem),
    ...text("solution", study.solution),
    "measures:",
    ...measures.flatMap(([name, condition]) => [
      `  # ${said("says")}: ${line(study.conditions[condition].statement[locale])}`,
      ...measureLines(study, name, condition, locale),
    ]),
    "  training_rows:",
    "    column: training_rows",
    `    unit: ${said("rows")}`,
    `    kind: stock # ${said("stock")}`,
  ];
  return `${lines.join("\n")}\n`;
}

function measureLines(study: CaseStudy, name: string, condition: ConditionName, locale: Locale): string[] {
  const metric = study.metrics.find((each) => each.condition === condition);
  // The unit of a figure that is a change alone is not that of the measure.
  const hasUnit = metric !== undefined && (metric.before !== undefined || metric.after !== undefined);
  return [
    `  ${name}:`,
    `    column: ${name}`,
    ...(metric === undefined
      ? [`    # ${words.noMeasure[locale]}`]
      : [`    label: ${JSON.stringify(line(metric.name[locale]))} # ${words.caseMeasure[locale]}`]),
    `    unit: ${JSON.stringify(hasUnit ? metric.unit[locale] : words.ownUnit[locale])}`,
    `    better: ${metric?.better ?? "higher"}`,
    `    transform: log # ${words.transform[locale]}`,
  ];
}

/** On one line, as a comment and a plain value must be. */
const line = (text: string) => text.replace(/\s+/g, " ").trim();
