import type {Encoding} from "../domain/tableDescription.js";

/** A piece of a file's text. */
export interface TextPiece {
  text: string;
  /** Share of the file that is read with it, from 0 to 1; 1 only for the last piece. */
  done: number;
}

/** Thrown where bytes are not of the encoding. */
export class UndecodableError extends Error {
  constructor(encoding: Encoding, options: ErrorOptions) {
    super(`not ${encoding}`, options);
    this.name = "UndecodableError";
  }
}

/** Smaller pieces keep the strings that are made of them in the young generation of memory, which is faster. */
const PIECE_BYTES = 1 << 20;

/**
 * The text of a file, piece by piece, without its byte order mark. The next piece is fetched while one is worked on. Characters that
 * are cut by the border of a piece come whole with the next one.
 *
 * @throws {UndecodableError}.
 * @example
 * for await (const {text} of readText(file, "shift_jis")) count += text.length;
 */
export async function* readText(
  file: Blob,
  encoding: Encoding,
  pieceBytes = PIECE_BYTES,
): AsyncGenerator<TextPiece> {
  const decoder = new TextDecoder(encoding, {fatal: true});
  const decode = (bytes: ArrayBuffer, stream: boolean) => {
    try {
      return decoder.decode(bytes, {stream});
    } catch (cause) {
      throw new UndecodableError(encoding, {cause});
    }
  };
  const fetch = (start: number) => {
    const bytes = file.slice(start, start + pieceBytes).arrayBuffer();
    // A reader that stops early never waits for it; then its failure is nobody's.
    bytes.catch(() => undefined);
    return bytes;
  };
  let coming = fetch(0);
  for (let start = 0; start === 0 || start < file.size; start += pieceBytes) {
    const bytes = await coming;
    const end = start + pieceBytes;
    if (end < file.size) coming = fetch(end);
    yield {text: decode(bytes, end < file.size), done: Math.min(1, end / file.size)};
  }
}
