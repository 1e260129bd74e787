import {z} from "zod";
import {textSchema} from "./texts.js";
import type {Text} from "./texts.js";

/**
 * The nine blocks of the business model canvas in the order in which one is filled in, with their names.
 *
 * Reference: Osterwalder and Pigneur, Business Model Generation (2010). Show `canvasCredit` wherever one is drawn.
 */
export const canvasBlocks = {
  customer_segments: {en: "Customer segments", ja: "顧客セグメント"},
  customer_relationships: {en: "Customer relationships", ja: "顧客との関係"},
  channels: {en: "Channels", ja: "販路"},
  value_propositions: {en: "Value propositions", ja: "価値提供"},
  key_activities: {en: "Key activities", ja: "主要活動"},
  key_resources: {en: "Key resources", ja: "資源"},
  key_partners: {en: "Key partners", ja: "協力者"},
  cost_structure: {en: "Cost structure", ja: "コスト構造"},
  revenue_streams: {en: "Revenue streams", ja: "収益の流れ"},
} as const satisfies Record<string, Text>;

export type CanvasBlock = keyof typeof canvasBlocks;
export const canvasBlockNames = Object.keys(canvasBlocks) as CanvasBlock[];

/** The licence asks for this line beside every canvas. */
export const canvasCredit = "Business Model Canvas © Strategyzer, CC BY-SA 3.0";

const entries = z.array(textSchema);

/** A filled-in canvas. Every block is there; one that the source leaves blank is an empty list. */
export const canvasSchema = z.strictObject({
  customer_segments: entries,
  customer_relationships: entries,
  channels: entries,
  value_propositions: entries,
  key_activities: entries,
  key_resources: entries,
  key_partners: entries,
  cost_structure: entries,
  revenue_streams: entries,
} satisfies Record<CanvasBlock, typeof entries>);
export type Canvas = z.infer<typeof canvasSchema>;
