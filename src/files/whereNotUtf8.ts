import type {Fault} from "../domain/errors.js";

/** Characters of the line that are shown before and after what is broken. */
const AROUND = 20;

/**
 * Where bytes stop being UTF-8, the usual encoding: the line and what stands around it, with � for what is broken. Nowhere in a file
 * that is no text at all.
 *
 * @param head The first bytes of a file that is of no known encoding.
 * @example
 * whereNotUtf8(Uint8Array.of(0x61, 0x0a, 0x63, 0x61, 0x66, 0xe9, 0x2c)) // {row: 2, value: "caf�,"}
 */
export function whereNotUtf8(head: Uint8Array): Pick<Fault, "row" | "value"> {
  const text = new TextDecoder().decode(head);
  const at = text.indexOf("\ufffd");
  // eslint-disable-next-line no-control-regex
  if (at < 0 || /[\0-\x08]/.test(text)) return {};
  const before = text.slice(0, at).split(/\r?\n/);
  const after = text.slice(at, at + AROUND).split(/\r?\n/)[0]!;
  return {row: before.length, value: before.at(-1)!.slice(-AROUND) + after};
}
