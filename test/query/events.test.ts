import {readFileSync} from "node:fs";
import fc from "fast-check";
import {beforeAll, describe, expect, it} from "vitest";
import type {Cadence} from "../../src/domain/loop.js";
import {parseDate} from "../../src/domain/calendar.js";
import {parseCsv} from "../../src/domain/parseCsv.js";
import {eventsArrow} from "../../src/loop/import/eventColumns.js";
import type {Database} from "../../src/query/port.js";
import {eventsToPeriods} from "../../src/query/sql/eventsToPeriods.js";
import type {EventCount} from "../../src/query/sql/eventsToPeriods.js";
import {openNodeDuckdb} from "./nodeDuckdb.js";

interface Event {
  day: number;
  user: string | null;
  amount: number;
}

/** What pandas makes of a period's events. */
interface PandasPeriod {
  period: string;
  first: string;
  last: string;
  rows: number;
  users: number;
  sum: number | null;
  mean: number | null;
}

const counts: EventCount[] = [
  {count: "rows"},
  {count: "distinct", column: 'us"er'},
  {count: "sum", column: "amount"},
  {count: "mean", column: "amount"},
];

let database: Database;
beforeAll(async () => {
  database = await openNodeDuckdb();
});

async function insert(name: string, events: readonly Event[], batch = events.length) {
  for (let start = 0; start < events.length; start += batch) {
    const part = events.slice(start, start + batch);
    const arrow = eventsArrow({
      day: Int32Array.from(part, ({day}) => day),
      'us"er': part.map(({user}) => user),
      amount: Float64Array.from(part, ({amount}) => amount),
    });
    await database.insert(name, arrow, {append: start > 0});
  }
}

async function count(name: string, cadence: Cadence, weekStart = 1) {
  const {rows} = await database.query(eventsToPeriods(name, counts, {cadence, weekStart}));
  return rows;
}

describe("eventsToPeriods", () => {
  const folder = new URL("../fixtures/events/", import.meta.url);
  const expected = JSON.parse(readFileSync(new URL("periods.json", folder), "utf8")) as Record<
    string,
    PandasPeriod[]
  >;
  const events = parseCsv("events.csv", readFileSync(new URL("events.csv", folder), "utf8"), []).map(
    (row) => ({
      day: parseDate(row["time"]!.slice(0, 10))!,
      user: row["user"]!,
      amount: row["amount"] === "" ? NaN : Number(row["amount"]),
    }),
  );

  it.each([
    ["week 1", "week", 1],
    ["week 3", "week", 3],
    ["week 7", "week", 7],
    ["month", "month", 1],
  ] as const)(
    "counts as pandas does by %s (test/fixtures/events/events.py)",
    async (name, cadence, weekStart) => {
      await insert("a table; with 'odd' \"name\"", events, 100);
      const rows = await count("a table; with 'odd' \"name\"", cadence, weekStart);
      expect(rows).toHaveLength(expected[name]!.length);
      expected[name]!.forEach(({period, first, last, rows: n, users, sum, mean}, i) => {
        const row = rows[i]!;
        expect(row).toMatchObject({period, first, last, value_0: n, value_1: users});
        expectClose(row["value_2"], sum);
        expectClose(row["value_3"], mean);
      });
      expect(rows.some(({value_2: sum}) => sum === null)).toBe(true);
    },
  );

  it("counts any events as a loop over them does, whatever is missing and in whatever batches they come", async () => {
    const event = fc.record({
      day: fc.integer({min: -800, max: 800}),
      user: fc.oneof(
        fc.constantFrom(null, "", "NA", "é", "利用者", "🙂", "u1", " u1"),
        fc.string({unit: "grapheme"}),
      ),
      amount: fc.oneof(fc.constant(NaN), fc.constant(-0), fc.double({min: -1e9, max: 1e9, noNaN: true})),
    });
    await fc.assert(
      fc.asyncProperty(
        fc.array(event, {minLength: 1, maxLength: 60}),
        fc.integer({min: 1, max: 20}),
        fc.constantFrom("day", "week", "month"),
        fc.integer({min: 1, max: 7}),
        async (random, batch, cadence, weekStart) => {
          await insert("random", random, batch);
          const rows = await count("random", cadence, weekStart);
          const periods = countedByHand(random, cadence, weekStart);
          expect(rows.map(({period}) => period)).toEqual([...periods.keys()].sort());
          for (const row of rows) {
            const {days, users, amounts} = periods.get(row["period"] as string)!;
            expect(row["first"]).toBe(isoDate(Math.min(...days)));
            expect(row["last"]).toBe(isoDate(Math.max(...days)));
            expect(row["value_0"]).toBe(days.length);
            expect(row["value_1"]).toBe(users.size);
            const sum = amounts.reduce((a, b) => a + b, 0);
            expectClose(row["value_2"], amounts.length === 0 ? null : sum, 1e-3);
            expectClose(row["value_3"], amounts.length === 0 ? null : sum / amounts.length, 1e-3);
          }
        },
      ),
      {seed: 20261122, numRuns: 60},
    );
  });

  it("sums many small numbers without drift", async () => {
    const events = Array.from({length: 100_000}, () => ({day: 0, user: null, amount: 0.1}));
    await insert("small", events);
    expect(events.reduce((sum, {amount}) => sum + amount, 0)).not.toBe(10_000);
    expect((await count("small", "day"))[0]!["value_2"]).toBe(10_000);
  });
});

function expectClose(actual: unknown, expected: number | null, absolute = 0) {
  if (expected === null) expect(actual).toBeNull();
  else
    expect(Math.abs((actual as number) - expected)).toBeLessThanOrEqual(
      Math.abs(expected) * 1e-12 + absolute,
    );
}

const isoDate = (day: number) => new Date(day * 86_400_000).toISOString().slice(0, 10);

/** The same by walking back from each event to the day on which its period starts. */
function countedByHand(events: readonly Event[], cadence: Cadence, weekStart: number) {
  const periods = new Map<string, {days: number[]; users: Set<string>; amounts: number[]}>();
  for (const {day, user, amount} of events) {
    const date = new Date(day * 86_400_000);
    const starts = (at: Date) =>
      cadence === "day" || (cadence === "week" ? at.getUTCDay() === weekStart % 7 : at.getUTCDate() === 1);
    while (!starts(date)) date.setUTCDate(date.getUTCDate() - 1);
    const key = date.toISOString().slice(0, 10);
    const period = periods.get(key) ?? {days: [], users: new Set(), amounts: []};
    periods.set(key, period);
    period.days.push(day);
    if (user !== null && !["", "na", "nan", "null"].includes(user.trim().toLowerCase()))
      period.users.add(user);
    if (!Number.isNaN(amount)) period.amounts.push(amount);
  }
  return periods;
}
