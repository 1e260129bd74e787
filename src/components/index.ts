export * from "./format.js";
export * from "./growthCycle/index.js";
export * from "./sentences.js";
export * from "./words.js";
