/**
 * The cheapest path over a grid whose nodes are numbered row by row, from one of several starts to one of several ends, beginning and
 * ending horizontally; a corner costs extra. Reference: Dijkstra (1959), over pairs of a node and the direction of arrival.
 *
 * @param options.cost Of the segment between two neighbours, positive.
 * @returns The nodes from start to end; a start that is an end is the whole path.
 * @example
 * cheapestPath({columns: 2, rows: 1, starts: [0], ends: [1], cost: () => 1, corner: 0}) // [0, 1]
 */
export function cheapestPath({
  columns,
  rows,
  starts,
  ends,
  cost,
  corner,
}: {
  columns: number;
  rows: number;
  starts: readonly number[];
  ends: readonly number[];
  cost: (from: number, to: number) => number;
  corner: number;
}): number[] {
  // A state is a node arrived at horizontally (even) or vertically (odd).
  const best = new Float64Array(columns * rows * 2).fill(Infinity);
  const before = new Int32Array(columns * rows * 2).fill(-1);
  const queue = new Queue();
  for (const start of starts) {
    best[start * 2] = 0;
    queue.add(0, start * 2);
  }
  const goals = new Set(ends.map((end) => end * 2));
  for (let next = queue.take(); next !== null; next = queue.take()) {
    const {cost: spent, item: state} = next;
    if (spent > best[state]!) continue;
    if (goals.has(state)) return pathTo(state, before);
    const node = state >> 1;
    const turned = state ^ 1;
    const go = (to: number, price: number) => {
      if (spent + price >= best[to]!) return;
      best[to] = spent + price;
      before[to] = state;
      queue.add(spent + price, to);
    };
    go(turned, corner);
    const isVertical = (state & 1) === 1;
    const column = node % columns;
    const neighbours = isVertical
      ? [node - columns, node + columns].filter((each) => each >= 0 && each < columns * rows)
      : [column > 0 ? node - 1 : -1, column < columns - 1 ? node + 1 : -1].filter((each) => each >= 0);
    for (const neighbour of neighbours) go(neighbour * 2 + (state & 1), cost(node, neighbour));
  }
  return [starts[0]!, ends[0]!];
}

function pathTo(end: number, before: Int32Array): number[] {
  const nodes: number[] = [];
  for (let state = end; state >= 0; state = before[state]!)
    if (nodes.at(-1) !== state >> 1) nodes.push(state >> 1);
  return nodes.reverse();
}

/** A binary heap, least cost first. */
class Queue {
  readonly #entries: {cost: number; item: number}[] = [];

  add(cost: number, item: number): void {
    const entries = this.#entries;
    let at = entries.push({cost, item}) - 1;
    while (at > 0) {
      const parent = (at - 1) >> 1;
      if (entries[parent]!.cost <= cost) break;
      [entries[at], entries[parent]] = [entries[parent]!, entries[at]!];
      at = parent;
    }
  }

  take(): {cost: number; item: number} | null {
    const entries = this.#entries;
    const first = entries[0];
    const last = entries.pop();
    if (first === undefined || last === undefined) return null;
    if (entries.length === 0) return first;
    entries[0] = last;
    for (let at = 0; ;) {
      let least = at;
      for (const child of [2 * at + 1, 2 * at + 2])
        if (child < entries.length && entries[child]!.cost < entries[least]!.cost) least = child;
      if (least === at) return first;
      [entries[at], entries[least]] = [entries[least]!, entries[at]!];
      at = least;
    }
  }
}
