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
    }));
  const value = valueAt(input, issue.path);
  return [{file, column: issue.path.join(".") || undefined, value, message: sentence(issue, value)}];
}

function valueAt(input: unknown, path: PropertyKey[]): unknown {
  return path.reduce<unknown>((at, key) => (at as Record<PropertyKey, unknown> | undefined)?.[key], input);
}

function sentence(issue: z.core.$ZodIssue, value: unknown): string {
  switch (issue.code) {
    case "invalid_value":
      return `Use one of ${issue.values.map((allowed) => JSON.stringify(allowed)).join(", ")}.`;
    case "invalid_type":
      return value === undefined
        ? `Is missing: give ${withArticle(issue.expected)}.`
        : `Give ${withArticle(issue.expected)}.`;
    case "invalid_union":
      return "Give a text, or one in each language: {en: …, ja: …}.";
    case "too_small":
      return "Must not be empty.";
    case "invalid_format":
      return issue.format === "regex" ? "Use lower-case letters, digits and hyphens." : `${issue.message}.`;
    default:
      return issue.message;
  }
}

const withArticle = (type: string) => (/^[aeiou]/.test(type) ? `an ${type}` : `a ${type}`);
