import type {LinkName} from "../../domain/links.js";

/** Colour token of each link's marks: those of its condition. */
export const linkColours: Record<LinkName, string> = {
  customer: "var(--customer)",
  business: "var(--business)",
  collection: "var(--data)",
  learning: "var(--data)",
};
