import type {Fault} from "../../domain/errors.js";
import type {Text} from "../../domain/texts.js";
import {importFaults} from "./importFaults.js";

/** More than these and the line that counts the rest, a hundred in all, nobody reads. */
const MOST = 99;

/**
 * Collects the faults of several files of any size: the first in full, the others by number.
 *
 * @example
 * const faults = new FaultList();
 * faults.add({file: "events.csv", row: 7, column: "amount", value: "abc"}, importFaults.badNumber("point"));
 * if (faults.count > 0) throw new DataError(faults.all());
 */
export class FaultList {
  private readonly first: Fault[] = [];
  count = 0;

  add(place: Omit<Fault, "message" | "messageJa">, {en, ja}: Text): void {
    this.addAll([{...place, message: en, messageJa: ja}]);
  }

  addAll(faults: readonly Fault[]): void {
    this.first.push(...faults.slice(0, Math.max(0, MOST - this.count)));
    this.count += faults.length;
  }

  /** The faults by file in the order read, then by row; and as the last one how many more there are. */
  all(): Fault[] {
    const files = [...new Set(this.first.map(({file}) => file))];
    const sorted = this.first.toSorted(
      (a, b) => files.indexOf(a.file) - files.indexOf(b.file) || (a.row ?? 0) - (b.row ?? 0),
    );
    const more = this.count - sorted.length;
    if (more === 0) return sorted;
    const {en, ja} = importFaults.more(more);
    return [...sorted, {file: sorted.at(-1)!.file, message: en, messageJa: ja}];
  }
}
