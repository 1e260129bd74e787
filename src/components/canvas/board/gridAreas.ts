import type {ArrangedBlocks} from "./arrangement.js";

/**
 * An arrangement as CSS's `grid-template-areas`, each area named after its block. A short column's blocks are as high together as the
 * longest column.
 *
 * @example
 * gridAreas({columns: [["key_partners"], ["key_activities", "key_resources"]], below: []})
 * // '"key_partners key_activities" "key_partners key_resources"'
 */
export function gridAreas({columns, below}: ArrangedBlocks): string {
  const rows = Math.max(...columns.map((blocks) => blocks.length));
  // As many tracks as both the columns and the row below divide.
  const wide = Math.max(1, below.length);
  const lines = Array.from({length: rows}, (_, row) =>
    columns.flatMap((blocks) => Array<string>(wide).fill(blocks[Math.floor((row * blocks.length) / rows)]!)),
  );
  if (below.length > 0) lines.push(below.flatMap((block) => Array<string>(columns.length).fill(block)));
  return lines.map((line) => `"${line.join(" ")}"`).join(" ");
}
