import type {z} from "zod";
import type {Fault} from "./errors.js";

/**
 * The issues of a failed zod parse as faults: the key's path as column, the value as it stands in the input, and a
 * sentence that says what would be right.
 *
 * @param error What `schema.safeParse(input)` returned.
 * @param input The value that was parsed, from which the offending values are echoed.
 * @param file The file's name as the person knows it.
 * @example
 * zodFaults(manifestSchema.safeParse({cadence: "weekly"}).error!, {cadence: "weekly"}, "loop.yaml")[0]
 * // {file: "loop.yaml", column: "cadence", value: "weekly", message: 'Use one of "day", "week", "month".'}
 */
export function zodFaults(error: z.ZodError, input: unknown, file: string): Fault[] {
  return error.issues.flatMap((issue) => issueFaults(issue, input, file));
}

function issueFaults(issue: z.core.$ZodIssue, input: unknown, file: string): Fault[] {
  if (issue.code === "unrecognized_keys")
    return issue.keys.map((key) => ({
      file,
      column: [...issue.path, key].join("."),
      message: "No such key here: correct its spelling or remove it.",
      messageJa: "この項目名はありません。綴りを直すか、削除してください。",
    }));
  const value = valueAt(input, issue.path);
  const {en, ja} = sentence(issue, value);
  return [{file, column: issue.path.join(".") || undefined, value, message: en, messageJa: ja}];
}

function valueAt(input: unknown, path: PropertyKey[]): unknown {
  return path.reduce<unknown>((at, key) => (at as Record<PropertyKey, unknown> | undefined)?.[key], input);
}

/** What would be right. The Japanese of a schema's own message is its `params.ja`. */
function sentence(issue: z.core.$ZodIssue, value: unknown): {en: string; ja?: string} {
  switch (issue.code) {
    case "invalid_value": {
      const values = issue.values.map((allowed) => JSON.stringify(allowed)).join(", ");
      return {en: `Use one of ${values}.`, ja: `次のいずれかを選んでください:${values}。`};
    }
    case "invalid_type": {
      const {en: given, ja} = typeWords[issue.expected] ?? {en: issue.expected, ja: issue.expected};
      if (value === undefined)
        return {en: `Is missing: give ${given}.`, ja: `ありません。${ja}を書いてください。`};
      if (value === null && issue.path.length > 0)
        return {en: `Is empty: give ${given}.`, ja: `空です。${ja}を書いてください。`};
      return {en: `Give ${given}.`, ja: `${ja}を書いてください。`};
    }
    case "invalid_union":
      return {
        en: "Give a text, or one in each language: {en: …, ja: …}.",
        ja: "文章を、または両言語の文章 {en: …, ja: …} を書いてください。",
      };
    case "too_small":
      return issue.origin === "number" || issue.origin === "int"
        ? {en: `Must be at least ${issue.minimum}.`, ja: `${issue.minimum} 以上にしてください。`}
        : {en: "Must not be empty.", ja: "空のままにはできません。"};
    case "too_big":
      return {en: `Must be ${limits(issue).en}.`, ja: `${limits(issue).ja}にしてください。`};
    case "invalid_format":
      return issue.format === "regex"
        ? {
            en: "Use lower-case letters, digits and hyphens.",
            ja: "英小文字、数字、ハイフンで書いてください。",
          }
        : {en: `${issue.message}.`};
    case "custom":
      return {en: issue.message, ja: issue.params?.["ja"] as string | undefined};
    default:
      return {en: issue.message};
  }
}

function limits({origin, maximum}: z.core.$ZodIssueTooBig): {en: string; ja: string} {
  if (origin === "string") return {en: `at most ${maximum} letters`, ja: `${maximum} 文字以内`};
  if (origin === "array") return {en: `a list of at most ${maximum}`, ja: `${maximum} 件以内`};
  return {en: `at most ${maximum}`, ja: `${maximum} 以下`};
}

const typeWords: Record<string, {en: string; ja: string}> = {
  string: {en: "a text", ja: "文章"},
  number: {en: "a number", ja: "数値"},
  boolean: {en: "true or false", ja: "true か false "},
  object: {en: "an object", ja: "キーと値の組"},
  array: {en: "a list", ja: "一覧"},
};
