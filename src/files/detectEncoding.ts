import type {Encoding} from "../domain/tableDescription.js";

/**
 * The encoding of a text file from its first bytes: its byte order mark; else UTF-16 where zero bytes stand nearly always on one side
 * of the pairs; else UTF-8 where the bytes are valid, or most beyond ASCII are; else Shift_JIS where they are. Null where nothing fits, as
 * in a picture.
 *
 * @param head The first bytes; the last character may be cut.
 * @see WHATWG Encoding Standard, https://encoding.spec.whatwg.org
 * @example
 * detectEncoding(Uint8Array.of(0x83, 0x65)) // "shift_jis": テ
 */
export function detectEncoding(head: Uint8Array): Encoding | null {
  if (head[0] === 0xff && head[1] === 0xfe) return "utf-16le";
  if (head[0] === 0xfe && head[1] === 0xff) return "utf-16be";
  const [even, odd] = zeros(head);
  const candidates: Encoding[] =
    even + odd === 0
      ? ["utf-8", "shift_jis"]
      : odd > 8 * even
        ? ["utf-16le"]
        : even > 8 * odd
          ? ["utf-16be"]
          : [];
  // Broken UTF-8 of Japanese text is nearly always some Shift_JIS, and not what anybody wrote.
  if (even + odd === 0 && isMostlyUtf8(head)) return "utf-8";
  return candidates.find((encoding) => isText(head, encoding)) ?? null;
}

/** Whether most bytes beyond ASCII are UTF-8; those of other encodings hardly ever are. */
function isMostlyUtf8(bytes: Uint8Array): boolean {
  const beyond = new TextDecoder().decode(bytes, {stream: true}).match(/[^\0-\x7f]/g) ?? [];
  const broken = beyond.filter((character) => character === "\ufffd").length;
  return beyond.length > 5 * broken;
}

/** Zero bytes at even and at odd places. ASCII characters of UTF-16 have theirs behind (little-endian) or before. */
function zeros(bytes: Uint8Array): [even: number, odd: number] {
  const counts: [number, number] = [0, 0];
  for (let i = 0; i < bytes.length; i++) if (bytes[i] === 0) counts[i % 2]!++;
  return counts;
}

/**
 * Whether the bytes are text: decodable, and without the control characters that only binary files hold. Two bytes of anything make a
 * character of UTF-16, so there must be something that ends a line or a cell too.
 */
function isText(bytes: Uint8Array, encoding: Encoding): boolean {
  try {
    const text = new TextDecoder(encoding, {fatal: true}).decode(bytes, {stream: true});
    // eslint-disable-next-line no-control-regex
    const isBinary = /[\0-\x08\x0e-\x19\x1c-\x1f]/.test(text);
    return !isBinary && (!encoding.startsWith("utf-16") || /[\n\r,;\t]/.test(text));
  } catch {
    return false;
  }
}
