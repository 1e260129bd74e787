import type {DuckdbBindings} from "./duckdbDatabase.js";

/**
 * Runs a statement in steps of some tenth of a second, between which it can be stopped. A step is at least one task of the plan, and
 * a task may take long: a filter over a cross join is one task.
 *
 * @param sql One statement without parameters.
 * @returns the whole answer as one Arrow IPC stream.
 * @throws the signal's reason once it is aborted; the engine's error where the statement fails.
 * @example
 * decodeResult(await runInSteps(bindings, connection, "SELECT 1", AbortSignal.timeout(1000)))
 */
export async function runInSteps(
  bindings: DuckdbBindings,
  connection: number,
  sql: string,
  signal: AbortSignal,
): Promise<Uint8Array> {
  const stopIfAborted = async () => {
    if (!signal.aborted) return;
    await bindings.cancelPendingQuery(connection);
    signal.throwIfAborted();
  };
  // The answer is whole before its first part is fetched; streamed, each part would be a step of unknown length.
  let header = await bindings.startPendingQuery(connection, sql, false);
  while (header === null) {
    await stopIfAborted();
    header = await bindings.pollPendingQuery(connection);
  }
  const parts = [header];
  for (;;) {
    await stopIfAborted();
    const part = await bindings.fetchQueryResults(connection);
    if (part !== null && part.length === 0) return joined(parts);
    if (part !== null) parts.push(part);
  }
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, {length}) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
