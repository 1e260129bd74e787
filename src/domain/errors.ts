/** One fault in a contributed or dropped file, located the way a spreadsheet locates it. */
export interface Fault {
  /** File the fault is in, as the person knows it, e.g. `series.csv`. */
  file: string;
  /** Row as a spreadsheet counts it: the header is row 1. Absent where the fault is about the whole file or a YAML key. */
  row?: number;
  /** Column name, or the key's path in a YAML file, e.g. `measures.business_kpi.column`. */
  column?: string;
  /** The value as it stands in the file. */
  value?: unknown;
  /** What is wrong and what would be right, a whole sentence. */
  message: string;
  /** The same in Japanese, where it is known; `message` stands for it otherwise. */
  messageJa?: string;
}

/**
 * Thrown when data cannot be read as what they claim to be. Carries every fault that was found, not the first.
 *
 * @example
 * try { parseLoop(input) } catch (error) { if (error instanceof DataError) console.error(error.faults) }
 */
export class DataError extends Error {
  readonly faults: readonly Fault[];
  constructor(faults: readonly Fault[]) {
    super(faults.map(describeFault).join("\n"));
    this.name = "DataError";
    this.faults = faults;
  }
}

/** Thrown by an analysis whose input makes its result undefined; the message names the quantity and echoes the value. */
export class AnalysisError extends Error {
  constructor(message: string) {
    super(message);
    this.name = "AnalysisError";
  }
}

/**
 * One fault as one line: `series.csv, row 7, column share_liked, value "1,4": …`.
 *
 * @example
 * describeFault({file: "series.csv", row: 7, column: "rmse", value: "abc", message: "Write a number."})
 * // series.csv, row 7, column rmse, value "abc": Write a number.
 */
export function describeFault({file, row, column, value, message}: Fault): string {
  const place = [file];
  if (row !== undefined) place.push(`row ${row}`);
  if (column !== undefined) place.push(`column ${column}`);
  if (value !== undefined) place.push(`value ${printValue(value)}`);
  return `${place.join(", ")}: ${message}`;
}

function printValue(value: unknown): string {
  if (typeof value === "number" || typeof value === "bigint") return String(value);
  const printed = JSON.stringify(value) ?? String(value);
  return printed.length > 80 ? `${printed.slice(0, 79)}…` : printed;
}
