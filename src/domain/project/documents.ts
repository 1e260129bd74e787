import type {z} from "zod";
import {canvasCredit} from "../canvas.js";
import {DataError} from "../errors.js";
import {zodFaults} from "../zodFaults.js";
import {planSchema} from "./plan.js";
import {projectSchema} from "./project.js";
import {workCanvasSchema} from "./workCanvas.js";

/** What can stand alone in a file, with its schema. */
const schemas = {project: projectSchema, canvas: workCanvasSchema, plan: planSchema} as const;
export type DocumentKind = keyof typeof schemas;
export type DocumentOf<Kind extends DocumentKind> = z.infer<(typeof schemas)[Kind]>;

/** The version of the format in which documents are written. */
export const documentVersion = 1;

/** Makes of a document's content in one version that of the next. */
export type Migration = (content: unknown, kind: DocumentKind) => unknown;

/** By the version that they start from. Version 1 is the first, so there is none yet. */
const migrations: Readonly<Record<number, Migration>> = {};

/** What a file says of its content for whoever opens it; reading passes over it. A project holds canvases too. */
const credits: Readonly<Partial<Record<DocumentKind, string>>> = {
  canvas: canvasCredit,
  project: canvasCredit,
};

/** A person's work, not a data set: 5 MB are far more than the longest. */
const MOST_LETTERS = 5_000_000;

/**
 * A project, canvas or plan as the text of a JSON file, with the credit of the business model canvas where one is in it; reading it gives
 * the same.
 *
 * @example
 * writeDocument("plan", plan) // '{\n  "format": "growth-cycle-plan",\n  "version": 1,\n  "content": …'
 */
export function writeDocument<Kind extends DocumentKind>(kind: Kind, content: DocumentOf<Kind>): string {
  return `${JSON.stringify({credit: credits[kind], ...documentOf(kind, content)}, null, 2)}\n`;
}

/**
 * A project, canvas or plan with the name and version of its format, as it is kept anywhere.
 *
 * @example
 * parseDocument("plan", documentOf("plan", plan), "plan.json") // plan
 */
export const documentOf = <Kind extends DocumentKind>(kind: Kind, content: DocumentOf<Kind>) => ({
  format: `growth-cycle-${kind}`,
  version: documentVersion,
  content,
});

/**
 * Reads what `writeDocument` wrote, in this version or an earlier one. The file may come from anybody.
 *
 * @param file Its name for the faults.
 * @throws {DataError} carrying every fault with the key's path, the value and what would be right.
 * @example
 * readDocument("canvas", text, "our-canvas.json").notes.length // 12
 */
export function readDocument<Kind extends DocumentKind>(
  kind: Kind,
  text: string,
  file: string,
): DocumentOf<Kind> {
  const refuse = (message: string, messageJa: string): never => {
    throw new DataError([{file, message, messageJa}]);
  };
  if (text.length > MOST_LETTERS)
    refuse(
      `Has ${text.length} letters: at most ${MOST_LETTERS} are read.`,
      `${text.length} 文字あります。読めるのは ${MOST_LETTERS} 文字までです。`,
    );
  let input: unknown;
  try {
    input = JSON.parse(text);
  } catch (error) {
    refuse(
      `Is no JSON: ${(error as Error).message}. Choose a file that this site saved.`,
      `JSON として読めません(${(error as Error).message})。このサイトで保存したファイルを選んでください。`,
    );
  }
  return parseDocument(kind, input, file);
}

/**
 * Validates a parsed document and brings it to this version.
 *
 * @param options.ladder Migrations by the version that they start from, and `options.current` the version that they lead to; for tests.
 * @throws {DataError} carrying every fault.
 * @example
 * parseDocument("plan", JSON.parse(text), "plan.json").milestones.length // 3
 */
export function parseDocument<Kind extends DocumentKind>(
  kind: Kind,
  input: unknown,
  file: string,
  {ladder = migrations, current = documentVersion} = {},
): DocumentOf<Kind> {
  const {format, version, content} = (typeof input === "object" && input !== null ? input : {}) as Record<
    string,
    unknown
  >;
  const refuse = (column: string, value: unknown, message: string, messageJa: string): never => {
    throw new DataError([{file, column, value, message, messageJa}]);
  };
  if (format !== `growth-cycle-${kind}`)
    refuse(
      "format",
      format,
      `Must be "growth-cycle-${kind}": choose a ${kind} that this site saved.`,
      `"growth-cycle-${kind}" ではありません。このサイトで保存したファイルを選んでください。`,
    );
  if (!Number.isInteger(version) || (version as number) < 1 || (version as number) > current)
    refuse(
      "version",
      version,
      `Versions 1 to ${current} can be read: a later one needs a newer copy of this site.`,
      `読めるのはバージョン 1〜${current} です。新しいバージョンには新しいサイトが必要です。`,
    );
  let migrated = content;
  for (let at = version as number; at < current; at++) migrated = ladder[at]!(migrated, kind);
  const parsed = schemas[kind].safeParse(migrated);
  if (!parsed.success)
    throw new DataError(
      zodFaults(parsed.error, migrated, file).map((fault) => ({...fault, column: fault.column ?? "content"})),
    );
  return parsed.data as DocumentOf<Kind>;
}

/**
 * What a browser keeps of a document; null for what this site cannot read as one.
 *
 * @example
 * readStored("project", documentOf("project", project)) // project
 */
export function readStored<Kind extends DocumentKind>(kind: Kind, input: unknown): DocumentOf<Kind> | null {
  try {
    return parseDocument(kind, input, kind);
  } catch (error) {
    if (!(error instanceof DataError)) throw error;
    return null;
  }
}
