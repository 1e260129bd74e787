import {DataError} from "../domain/errors.js";
import type {Fault} from "../domain/errors.js";
import type {Text} from "../domain/texts.js";
import {faultWords} from "./faultWords.js";

/** More faults than this are counted, not kept. */
const MOST = 100;

/**
 * Collects the faults of one file, so that a person sees all at once.
 *
 * @example
 * const faults = new FaultCollector("users.csv");
 * faults.add(faultWords.cells(3, 2), {row: 7});
 * faults.throwIfAny(); // DataError: users.csv, row 7: Has 3 cells where the header has 2: …
 */
export class FaultCollector {
  #faults: Fault[] = [];
  #count = 0;

  constructor(readonly file: string) {}

  add({en, ja}: Text, place: Pick<Fault, "row" | "column" | "value"> = {}) {
    if (++this.#count <= MOST) this.#faults.push({file: this.file, ...place, message: en, messageJa: ja});
  }

  /** Throws all that were added; the first hundred by name, the rest as a number. */
  throwIfAny() {
    if (this.#count === 0) return;
    const more = this.#count - MOST;
    if (more > 0) {
      const {en, ja} = faultWords.more(more);
      this.#faults.push({file: this.file, message: en, messageJa: ja});
    }
    throw new DataError(this.#faults);
  }
}
