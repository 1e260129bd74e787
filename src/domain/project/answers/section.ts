import type {LinePiece} from "./answerPieces.js";

/** A stretch of an answer that is about one thing: a block, an idea, the checks. */
export interface Section {
  readonly kind: "block" | "ideas" | "list" | "checks";
  /** That of the piece that opened it; a heading at the same level or above ends it. */
  readonly level: number;
  /** Takes a line in; false where the section does not go on with it, which ends it. */
  take(piece: LinePiece): boolean;
  /** Hands over what it has gathered. */
  end(): void;
}
