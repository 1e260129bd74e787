import type {AnswerRows} from "./answer.js";

export const chartKinds = ["line", "bar", "dot"] as const;
export type ChartKind = (typeof chartKinds)[number];

/** Which columns are drawn against which, and how. */
export interface ChartChoice {
  x: string;
  y: string;
  kind: ChartKind;
}

/** One mark: `x` is a date, a number or a text. */
export interface ChartPoint {
  x: Date | number | string;
  y: number;
}

/**
 * What to draw of a result at first: the first date, or else text, or else number across, the first other number up; lines over
 * time, dots over numbers, bars over texts. Null where there is nothing to draw.
 *
 * @example
 * chartChoice({columns: [{name: "period", type: "date"}, {name: "users", type: "number"}], rows}) // {x: "period", y: "users", kind: "line"}
 */
export function chartChoice({columns, rows}: AnswerRows): ChartChoice | null {
  const first = (types: readonly string[], not?: string) =>
    columns.find(({name, type}) => types.includes(type) && name !== not)?.name;
  const x = first(["date", "timestamp"]) ?? first(["text", "boolean", "time"]) ?? first(["number"]);
  const y = first(["number"], x);
  if (x === undefined || y === undefined || rows.length < 2) return null;
  return {x, y, kind: usualKind(columns, x)};
}

/**
 * How a column across is usually drawn.
 *
 * @example
 * usualKind([{name: "name", type: "text"}], "name") // "bar"
 */
export function usualKind(columns: AnswerRows["columns"], x: string): ChartKind {
  const type = columns.find(({name}) => name === x)?.type;
  if (type === "date" || type === "timestamp") return "line";
  return type === "number" ? "dot" : "bar";
}

/**
 * The marks of a chart in the order of the rows; a row in which either value is missing has none.
 *
 * @example
 * chartPoints(result, {x: "period", y: "users"}) // [{x: 2024-01-01 as a Date, y: 120}, …]
 */
export function chartPoints({columns, rows}: AnswerRows, {x, y}: Pick<ChartChoice, "x" | "y">): ChartPoint[] {
  const type = columns.find(({name}) => name === x)?.type;
  return rows.flatMap((row) => {
    const [across, up] = [row[x], row[y]];
    if (across === null || across === undefined || up === null || up === undefined) return [];
    const point = {x: placeOf(across, type), y: Number(up)};
    return Number.isFinite(point.y) &&
      !Number.isNaN(Number(point.x instanceof Date || typeof point.x === "number" ? point.x : 0))
      ? [point]
      : [];
  });
}

function placeOf(value: unknown, type: string | undefined): ChartPoint["x"] {
  if (type === "number") return Number(value);
  if (type === "date") return new Date(String(value));
  // A timestamp without a zone is drawn as it is written.
  if (type === "timestamp") return new Date(String(value).replace(/Z?$/, "Z"));
  return String(value as string | boolean);
}
