export * from "./sentences/linkSentence.js";
export * from "./sentences/loopSentence.js";
export * from "./sentences/settlingSentence.js";
