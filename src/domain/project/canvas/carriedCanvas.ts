import lz from "lz-string";
import {DataError} from "../../errors.js";
import {documentOf, readDocument} from "../documents.js";
import type {WorkCanvas} from "../workCanvas.js";

/** A longer address is cut by mail programs and chats. */
export const mostCarriedLetters = 6000;
/** More than any link that this site makes, and little enough to be unpacked. */
const mostReadLetters = 4 * mostCarriedLetters;

/**
 * A canvas compressed for an address; null where it is too large for one.
 *
 * @example
 * carryCanvas(emptyCanvas("Our shop")) // "N4IgZg9gTgL…"
 */
export function carryCanvas(canvas: WorkCanvas): string | null {
  const packed = lz.compressToEncodedURIComponent(JSON.stringify(documentOf("canvas", canvas)));
  return packed.length > mostCarriedLetters ? null : packed;
}

/**
 * The canvas that an address carries. It may come from anybody.
 *
 * @param packed As in the address, decoded or not.
 * @throws {DataError} carrying every fault.
 * @example
 * readCarriedCanvas(carryCanvas(canvas)!) // canvas
 */
export function readCarriedCanvas(packed: string): WorkCanvas {
  // An address decodes a plus sign as a space.
  const text = packed.length > mostReadLetters ? null : unpack(packed.replaceAll(" ", "+"));
  if (text === null || text === "")
    throw new DataError([
      {
        file: "?carry=",
        message:
          "The link is cut or changed: nothing can be read from it. Ask for it again, or for the file.",
        messageJa:
          "リンクが途中で切れているか変わっていて読めません。リンクかファイルをもう一度もらってください。",
      },
    ]);
  return readDocument("canvas", text, "?carry=");
}

function unpack(packed: string): string | null {
  try {
    return lz.decompressFromEncodedURIComponent(packed);
  } catch {
    return null;
  }
}
