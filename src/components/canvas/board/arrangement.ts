import type {CanvasBlock} from "../../../domain/canvas.js";

/** How the nine blocks stand, by the room there is: as on paper, in three columns, or below one another. */
export type Arrangement = "classic" | "columns" | "list";

/** Columns of blocks, and the row below them. */
export interface ArrangedBlocks {
  columns: readonly (readonly CanvasBlock[])[];
  below: readonly CanvasBlock[];
}

export const arrangements: Record<Arrangement, ArrangedBlocks> = {
  classic: {
    columns: [
      ["key_partners"],
      ["key_activities", "key_resources"],
      ["value_propositions"],
      ["customer_relationships", "channels"],
      ["customer_segments"],
    ],
    below: ["cost_structure", "revenue_streams"],
  },
  columns: {
    columns: [
      ["key_partners", "key_activities", "key_resources"],
      ["value_propositions"],
      ["customer_segments", "customer_relationships", "channels"],
    ],
    below: ["cost_structure", "revenue_streams"],
  },
  list: {
    columns: [
      [
        "customer_segments",
        "customer_relationships",
        "channels",
        "value_propositions",
        "key_activities",
        "key_resources",
        "key_partners",
        "cost_structure",
        "revenue_streams",
      ],
    ],
    below: [],
  },
};

/**
 * The arrangement for a width in pixels.
 *
 * @example
 * arrangementFor(360) // "list"
 */
export const arrangementFor = (width: number): Arrangement =>
  width >= 860 ? "classic" : width >= 560 ? "columns" : "list";
