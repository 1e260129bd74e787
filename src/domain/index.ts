export * from "./errors.js";
export * from "./links.js";
export * from "./loop.js";
export * from "./texts.js";
export * from "./calendar.js";
export * from "./parseLoop.js";
