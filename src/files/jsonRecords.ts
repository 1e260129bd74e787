import type {Encoding} from "../domain/tableDescription.js";
import type {FaultCollector} from "./FaultCollector.js";
import {faultWords} from "./faultWords.js";
import {fileError} from "./fileError.js";
import {readText} from "./readText.js";
import type {NamedBlob} from "./table.js";

/** An object and the line it stands in, or its place in an array, counted from 1. */
export interface JsonRecord {
  row: number;
  object: Record<string, unknown>;
}

/** A line may not be longer, an array not larger in bytes. */
const [LONGEST_LINE, MOST_BYTES] = [1 << 24, 50_000_000];

/**
 * The objects of a file, by pieces: one a line, or those of an array. Blank lines are passed over; what is no object is added to the
 * faults.
 *
 * @throws {DataError} where the file is an array above 50 MB.
 * @throws {UndecodableError}
 * @example
 * for await (const {records} of jsonRecords(file, "utf-8", faults)) for (const {row, object} of records) console.log(row, object);
 */
export async function* jsonRecords(
  file: NamedBlob,
  encoding: Encoding,
  faults: FaultCollector,
): AsyncGenerator<{records: JsonRecord[]; done: number}> {
  let [carried, row] = ["", 1];
  let isArray = false;
  for await (const {text, done} of readText(file, encoding)) {
    const start = carried + text;
    isArray ||= row === 1 && start.trimStart().startsWith("[");
    if (isArray) {
      if (file.size > MOST_BYTES)
        throw fileError(file.name, faultWords.largeArray(Math.round(file.size / 1e6)));
      carried = start;
      if (done === 1) yield {records: objectsIn(start, faults), done};
      continue;
    }
    const lines = start.split("\n");
    carried = done === 1 ? "" : lines.pop()!;
    yield {records: lines.flatMap((line, i) => objectOf(line, row + i, faults)), done};
    row += lines.length;
    if (carried.length > LONGEST_LINE) {
      faults.add(faultWords.noObject, {row, value: carried.slice(0, 80)});
      return;
    }
  }
}

function objectOf(line: string, row: number, faults: FaultCollector): JsonRecord[] {
  if (line.trim() === "") return [];
  const value = parse(line);
  if (isObject(value)) return [{row, object: value}];
  faults.add(faultWords.noObject, {row, value: line.trim().slice(0, 80)});
  return [];
}

function objectsIn(text: string, faults: FaultCollector): JsonRecord[] {
  const values = parse(text);
  if (!Array.isArray(values)) {
    faults.add(faultWords.noObject, {row: 1, value: text.trim().slice(0, 80)});
    return [];
  }
  return values.flatMap((value: unknown, i) => {
    if (isObject(value)) return [{row: i + 1, object: value}];
    faults.add(faultWords.noObject, {row: i + 1, value});
    return [];
  });
}

/** The value of JSON text; undefined where it is none. */
function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
