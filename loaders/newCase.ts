import {canvasBlockNames} from "../src/domain/canvas.js";
import {caseGuide} from "../src/domain/caseGuide.js";
import type {CaseField} from "../src/domain/caseGuide.js";
import {schemaLine} from "../src/domain/caseYaml.js";
import {closingNames} from "../src/domain/closings.js";
import {conditionNames} from "../src/domain/conditions.js";
import {industryNames} from "../src/domain/industries.js";
import {supportLevels} from "../src/domain/supportLevels.js";
import {taskNames} from "../src/domain/tasks.js";
import type {Locale, Text} from "../src/domain/texts.js";

const words = {
  head: {
    en: "A new case. Fill in what is empty; `npm run check` names what is missing or wrong, by line and column.\nTexts in English (en) and Japanese (ja), in your own words; nothing that the sources do not say.",
    ja: "新しい事例。空の項目を埋める。足りない点や誤りは `npm run check` が行と桁で示す。\n文章は英語(en)と日本語(ja)で、自分の言葉で書く。出典にないことは書かない。",
  },
  oneOf: {en: "One of:", ja: "次のひとつ:"},
  anyOf: {en: "Some of:", ja: "次から選ぶ:"},
  silent: {
    en: "Where no source says it, write null behind the colon and remove en: and ja:.",
    ja: "出典になければコロンの後に null と書き、en: と ja: を消す。",
  },
  list: {en: "In place of []:", ja: "[] の代わりに:"},
  optional: {en: "Optional; without the #:", ja: "任意。# を外して使う:"},
} satisfies Record<string, Text>;

/**
 * The text of a new case's file: every field with a line that explains it, its choices and an example. It has faults just where something
 * must be filled in.
 *
 * @param id Of the case; see `newCaseId`.
 * @param locale Language of the comments.
 * @example
 * newCase("travel-reviews", "en") // "# yaml-language-server: …\n# A new case. …\nid: travel-reviews\n…"
 */
export function newCase(id: string, locale: Locale): string {
  const comment = (...texts: string[]) =>
    texts.flatMap((text) => text.split("\n")).map((line) => `# ${line}`);
  const guide = (field: CaseField) => caseGuide[field][locale];
  const text = (field: CaseField, ...more: string[]) => [
    ...comment(guide(field), ...more),
    `${field}:`,
    "  en:",
    "  ja:",
    "",
  ];
  const list = (field: CaseField) => [
    ...comment(guide(field), words.list[locale], "  - {en: …, ja: …}"),
    `${field}: []`,
    "",
  ];
  const choices = (title: Text, names: readonly string[]) => `${title[locale]} ${names.join(", ")}`;
  const claims = conditionNames.flatMap((name) => [
    ...indented(comment(guide(`conditions.${name}`))),
    `  ${name}:`,
    "    statement:",
    "      en:",
    "      ja:",
    "    support:",
  ]);
  const metric = (field: string, example: string) => [
    `    # ${guide(`metrics.*.${field}` as CaseField)}`,
    `    ${field}: ${example}`,
  ];
  return [
    schemaLine,
    ...comment(words.head[locale]),
    "",
    ...comment(guide("id")),
    `id: ${id}`,
    "",
    ...(["organisation", "product", "title", "mechanism"] as const).flatMap((field) => text(field)),
    ...comment(guide("industry"), choices(words.oneOf, industryNames)),
    "industry:",
    "",
    ...comment(guide("year")),
    "year: null",
    "",
    ...comment(guide("tasks"), choices(words.anyOf, taskNames)),
    "tasks: []",
    "",
    ...(["techniques", "services", "data_used"] as const).flatMap(list),
    ...text("customer_problem", words.silent[locale]),
    ...text("business_problem", words.silent[locale]),
    ...text("solution"),
    ...text("impact", words.silent[locale]),
    ...comment(
      guide("conditions"),
      `statement: ${guide("conditions.*.statement")}`,
      `support: ${choices(words.oneOf, supportLevels)}`,
      guide("conditions.*.support"),
    ),
    "conditions:",
    ...claims,
    "",
    ...comment(
      guide("closes_by"),
      choices(words.oneOf, closingNames),
      words.optional[locale],
      `closes_by: ${closingNames[0]}`,
    ),
    "",
    ...comment(
      guide("metrics"),
      words.list[locale],
      "  - name: {en: Revenue from category pages, ja: カテゴリページからの収益}",
      ...metric("unit", '{en: "%", ja: "%"}'),
      ...metric("before", "3.5"),
      ...metric("after", "48"),
      ...metric("change", "44.5"),
      ...metric("relative", "false"),
      ...metric("bound", "at-least"),
      ...metric("better", "higher # higher, lower"),
      ...metric("condition", `business # ${conditionNames.join(", ")}`),
      ...metric("note", "{en: Within one month, ja: 1 か月以内}"),
    ),
    "metrics: []",
    "",
    ...comment(
      guide("canvas"),
      words.optional[locale],
      "canvas:",
      ...canvasBlockNames.map((name) => `  ${name}: []`),
      guide("canvas_note"),
      "canvas_note: {en: …, ja: …}",
    ),
    "",
    ...comment(guide("sources")),
    "sources:",
    `  - # ${guide("sources.*.title")}`,
    ...[
      "title:",
      "  en:",
      "  ja:",
      ...comment(guide("sources.*.address")),
      "address:",
      ...comment(guide("sources.*.seed"), words.optional[locale], "seed: 000_7c8bd6bbd4e8c55e"),
      ...comment(guide("sources.*.place"), words.optional[locale], "place: {en: …, ja: …}"),
    ].map((line) => `    ${line}`),
    "",
  ].join("\n");
}

const indented = (lines: readonly string[]) => lines.map((line) => `  ${line}`);
