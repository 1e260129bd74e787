import {z} from "zod";
import {caseSchema, contradictions} from "./caseStudy.js";
import type {CaseStudy} from "./caseStudy.js";
import {closestMatch} from "./closestMatch.js";
import {DataError} from "./errors.js";
import type {Fault} from "./errors.js";
import {taskNames} from "./tasks.js";
import {zodFaults} from "./zodFaults.js";

/**
 * Validates one parsed case file.
 *
 * @param input What the YAML file holds.
 * @param options.file Its name as the person knows it; `options.id` what its `id:` must be, the name without its ending; anything where
 * it is left out.
 * @throws {DataError} carrying every fault, each with the key's path, the value and what would be right.
 * @example
 * parseCase(YAML.parse(text), {file: "data/cases/pomelo.yaml", id: "pomelo"}).organisation.en // "Pomelo"
 */
export function parseCase(input: unknown, {file, id}: {file: string; id?: string}): CaseStudy {
  const parsed = caseSchema.safeParse(input);
  const faults: Fault[] = parsed.success
    ? []
    : parsed.error.issues.flatMap((issue) =>
        zodFaults(new z.ZodError([issue]), input, file).map((fault) => withHint(fault, issue)),
      );
  for (const {path, ...messages} of contradictions(input))
    faults.push({file, column: path.join("."), ...messages});
  if (parsed.success && id !== undefined && parsed.data.id !== id)
    faults.push({
      file,
      column: "id",
      value: parsed.data.id,
      message: `Use the file's name, ${id}, or rename the file.`,
      messageJa: `ファイル名と同じ ${id} にするか、ファイル名を変えてください。`,
    });
  if (!parsed.success || faults.length > 0) throw new DataError(faults);
  return parsed.data;
}

/** Adds to a fault what the schema would accept in its place. */
function withHint(fault: Fault, issue: z.core.$ZodIssue): Fault {
  const add = (en: string, ja: string) => ({
    ...fault,
    message: `${fault.message} ${en}`,
    messageJa: `${fault.messageJa}${ja}`,
  });
  if (issue.code === "unrecognized_keys") {
    const keys = keysAt(issue.path);
    const match = closestMatch(fault.column!.split(".").at(-1)!, keys);
    return match === undefined
      ? add(`Keys here are ${keys.join(", ")}.`, `使える項目名:${keys.join(", ")}。`)
      : add(`Did you mean ${match}?`, `${match} ではありませんか。`);
  }
  if (issue.code === "invalid_value" && typeof fault.value === "string") {
    const match = closestMatch(fault.value, issue.values.map(String));
    return match === undefined ? fault : add(`Did you mean "${match}"?`, `"${match}" ではありませんか。`);
  }
  if (issue.code === "too_small" && issue.path.join() === "tasks")
    return add(`Give one or more of ${taskNames.join(", ")}.`, `ひとつ以上:${taskNames.join("、")}。`);
  if (issue.code === "invalid_type" && issue.expected === "object")
    return add(`Its keys are ${keysAt(issue.path).join(", ")}.`, `項目名:${keysAt(issue.path).join(", ")}。`);
  return fault;
}

/** The keys that the schema knows at a place of the file. */
function keysAt(path: readonly PropertyKey[]): string[] {
  let schema: unknown = caseSchema;
  for (const key of path) {
    schema = bare(schema);
    schema = schema instanceof z.ZodObject ? schema.shape[String(key)] : (schema as z.ZodArray).element;
  }
  return Object.keys((bare(schema) as z.ZodObject).shape);
}

function bare(schema: unknown): unknown {
  return schema instanceof z.ZodOptional || schema instanceof z.ZodNullable ? bare(schema.unwrap()) : schema;
}
