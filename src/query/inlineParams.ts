import type {Param, Statement} from "./port.js";
import {quoteLiteral} from "./quote.js";
import {sqlParts} from "./sqlParts.js";

/**
 * A statement with its values written into it, to be read, changed and run by a person. To run it from code, bind the values.
 *
 * @throws {RangeError} where there are more or fewer question marks than values, or a number is infinite.
 * @example
 * inlineParams({sql: "SELECT ? AS name", params: ["it's"]}) // "SELECT 'it''s' AS name"
 */
export function inlineParams({sql, params = []}: Statement): string {
  let marks = 0;
  const inlined = sqlParts(sql)
    .map(({kind, text}) =>
      kind === "code"
        ? text.replace(/\?/g, () => (marks++ < params.length ? literal(params[marks - 1]) : "?"))
        : text,
    )
    .join("");
  if (marks !== params.length) throw new RangeError(`${params.length} values for ${marks} question marks`);
  return inlined;
}

/** A negative number in brackets: two minus signs in a row would begin a comment. An exponent makes a double, as a bound value is. */
function literal(value: Param): string {
  if (value === null || Number.isNaN(value)) return "NULL";
  if (typeof value === "string") return quoteLiteral(value);
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (!Number.isFinite(value)) throw new RangeError(`invalid parameter; not finite: ${value}`);
  const digits = Number.isInteger(value) && Math.abs(value) < 1e9 ? String(value) : value.toExponential();
  return value < 0 || Object.is(value, -0) ? `(${digits})` : digits;
}
