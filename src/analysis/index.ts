export * from "./loop/report.js";
export * from "./loop/summary.js";
export type {Covariance} from "./statistics/covariance.js";
export {interceptName, ols, type OlsInput, type Regression} from "./statistics/ols.js";
export * from "./statistics/fitLearningCurve.js";
