import {DataError} from "../domain/errors.js";
import type {Fault} from "../domain/errors.js";
import type {Text} from "../domain/texts.js";
import {faultWords} from "./faultWords.js";

/**
 * The error of one fault that makes reading on impossible.
 *
 * @example
 * throw fileError("users.csv", faultWords.empty)
 */
export function fileError(file: string, {en, ja}: Text, place: Pick<Fault, "row" | "column" | "value"> = {}) {
  return new DataError([{file, ...place, message: en, messageJa: ja}]);
}

/**
 * The error of a file that a reader of its format cannot read, or that is no longer there.
 *
 * @param cause What the reader threw.
 * @example
 * throw damagedFile("users.parquet", error)
 */
export function damagedFile(file: string, cause: unknown) {
  if (isGone(cause)) return fileError(file, faultWords.gone);
  return fileError(file, faultWords.damaged(cause instanceof Error ? cause.message : String(cause)));
}

/**
 * Whether an error says that a file cannot be read since it was changed or removed after it was chosen.
 *
 * @see https://w3c.github.io/FileAPI/#dfn-error-codes
 * @example
 * if (isGone(error)) throw fileError(file.name, faultWords.gone)
 */
export const isGone = (error: unknown) =>
  error instanceof DOMException && ["NotReadableError", "NotFoundError"].includes(error.name);
