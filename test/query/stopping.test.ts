import {describe, expect, it} from "vitest";
import {toArrow} from "../../src/domain/toArrow.js";
import {endableDatabase} from "../../src/query/endableDatabase.js";
import type {Database, Result} from "../../src/query/port.js";
import {QueryError} from "../../src/query/QueryError.js";
import {openNodeDuckdb} from "./nodeDuckdb.js";

const none: Result = {columns: [], rows: []};
const never = new Promise<never>(() => undefined);

describe("query with a signal", () => {
  it("gives what it gives without one", async () => {
    const database = await openNodeDuckdb();
    const {signal} = new AbortController();
    for (const sql of [
      "SELECT range AS n, 'x' || range AS name FROM range(10000)",
      "SELECT 1 AS n WHERE false",
      "SELECT [1, 2] AS l",
    ])
      expect(await database.query({sql}, {signal})).toEqual(await database.query({sql}));
    expect(await database.query({sql: "SELECT ? AS n", params: [4]}, {signal})).toMatchObject({
      rows: [{n: 4}],
    });
  });

  it("refuses two statements in one text", async () => {
    const database = await openNodeDuckdb();
    await database.insert("kept", toArrow({x: {type: "number", values: [1]}}));
    const {signal} = new AbortController();
    await expect(database.query({sql: "SELECT 1; DROP TABLE kept"}, {signal})).rejects.toThrow(
      "multiple statements",
    );
    expect((await database.query({sql: "FROM kept"})).rows).toEqual([{x: 1}]);
  });

  it("stops between two steps, and the database lives on with its tables", async () => {
    const controller = new AbortController();
    let steps = 0;
    const database = await openNodeDuckdb((engine) => ({
      ...bound(engine),
      pollPendingQuery: (connection) => {
        if (++steps === 2) controller.abort();
        return engine.pollPendingQuery(connection);
      },
    }));
    await database.insert("kept", toArrow({x: {type: "number", values: [1]}}));
    const runaway = "SELECT sum(hash(a.range * b.range)) FROM range(1000000) a, range(1000000) b";
    const reason = await database
      .query({sql: runaway}, {signal: controller.signal})
      .catch((error: unknown) => error);
    expect(reason).toMatchObject({name: "AbortError"});
    expect(steps).toBe(2);
    expect((await database.query({sql: "FROM kept"})).rows).toEqual([{x: 1}]);
  });
});

/** The engine's methods, taken from its prototype. */
function bound<T extends object>(engine: T): T {
  return new Proxy(engine, {
    ownKeys: () => methods,
    getOwnPropertyDescriptor: () => ({enumerable: true, configurable: true}),
    get: (target, key) => (Reflect.get(target, key) as (...values: unknown[]) => unknown).bind(target),
  });
}
const methods = [
  "runQuery",
  "createPrepared",
  "runPrepared",
  "closePrepared",
  "startPendingQuery",
  "pollPendingQuery",
  "cancelPendingQuery",
  "fetchQueryResults",
  "insertArrowFromIPCStream",
];

describe("endableDatabase", () => {
  const database = (query: Database["query"]): Database => ({
    query,
    check: () => Promise.resolve(),
    insert: () => Promise.resolve(),
  });

  it("ends an engine that does not stop, and tells the others that wait or come later", async () => {
    let ended = 0;
    const guarded = endableDatabase(
      database(() => never),
      () => ended++,
      {patience: 0},
    );
    const controller = new AbortController();
    const stopped = guarded.query({sql: "SELECT 1"}, {signal: controller.signal});
    const waiting = guarded.query({sql: "SELECT 2"});
    controller.abort();
    await expect(stopped).rejects.toBe(controller.signal.reason);
    await expect(waiting).rejects.toThrow("The database was ended");
    await expect(guarded.query({sql: "SELECT 3"})).rejects.toThrow(QueryError);
    await expect(guarded.insert("t", new Uint8Array())).rejects.toThrow(QueryError);
    expect(ended).toBe(1);
  });

  it("leaves an engine alone that stops by itself, and one that nobody stops", async () => {
    let ended = 0;
    const obedient = endableDatabase(
      database(
        (_, options) =>
          new Promise((resolve, reject) => {
            const signal = options?.signal;
            if (signal === undefined) resolve(none);
            else signal.addEventListener("abort", () => reject(signal.reason as Error));
          }),
      ),
      () => ended++,
      {patience: 0},
    );
    const controller = new AbortController();
    const stopped = obedient.query({sql: "SELECT 1"}, {signal: controller.signal});
    controller.abort();
    await expect(stopped).rejects.toBe(controller.signal.reason);
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(await obedient.query({sql: "SELECT 2"})).toEqual(none);
    expect(ended).toBe(0);
  });

  it("ends an engine that has crashed, not one that refuses a statement", async () => {
    let ended = 0;
    const failing = (message: string) =>
      endableDatabase(
        database(({sql}) => Promise.reject(new QueryError(sql, new Error(message)))),
        () => ended++,
      ).query({sql: "SELECT 1"});
    await expect(failing("Binder Error: unreachable")).rejects.toThrow("Binder Error");
    expect(ended).toBe(0);
    await expect(failing("memory access out of bounds")).rejects.toThrow("memory access");
    expect(ended).toBe(1);
  });
});
