import type {Fault} from "../../domain/errors.js";
import type {Text} from "../../domain/texts.js";
import {importFaults} from "./importFaults.js";

/** More than this nobody reads; the rest is counted. */
const MOST = 100;

/**
 * Collects the faults of several files of any size: the first hundred in full, the others by number.
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

  /** The faults in the order found, and as the last one how many more there are. */
  all(): Fault[] {
    const more = this.count - this.first.length;
    if (more === 0) return [...this.first];
    const {en, ja} = importFaults.more(more);
    return [...this.first, {file: this.first.at(-1)!.file, message: en, messageJa: ja}];
  }
}
