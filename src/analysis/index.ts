export * from "./loop/report.js";
export * from "./loop/summary.js";
export type {Covariance} from "./statistics/covariance.js";
export {interceptName, ols, type OlsInput, type Regression} from "./statistics/ols.js";
export * from "./statistics/fitLearningCurve.js";
export {adfTest, type AdfResult} from "./statistics/adfTest.js";
export {ardl, type ArdlResult, type Coefficient} from "./statistics/ardl.js";
export {grangerTest, type GrangerResult} from "./statistics/grangerTest.js";
export {interruptedTimeSeries, type InterruptedTimeSeriesResult} from "./statistics/interruptedTimeSeries.js";
export type {Trend} from "./statistics/lagged.js";
export {ljungBoxTest, type LjungBoxResult} from "./statistics/ljungBoxTest.js";
export {todaYamamotoTest, type TodaYamamotoResult} from "./statistics/todaYamamotoTest.js";
export {
  twoProportionTest,
  type ProportionArm,
  type TwoProportionResult,
} from "./statistics/twoProportionTest.js";
export {welchTest, type MeanArm, type WelchResult} from "./statistics/welchTest.js";
export * from "./statistics/logisticRegression.js";
export * from "./costs/bestThreshold.js";
export * from "./costs/costCurve.js";
export * from "./costs/expectedCost.js";
export type {Confusion, MisclassificationCosts, ScoredRows} from "./costs/misclassification.js";
export {analyzeLoop, type AnalyzeLoopOptions} from "./loop/analyzeLoop.js";
export {dataHealth} from "./loop/dataHealth.js";
export {healthKinds, type HealthFinding, type HealthKind} from "./loop/health/finding.js";
export * from "./loop/linkFigures.js";
export type {LinkScatter} from "./loop/linkScatter.js";
export {simulateLoop, simulateLoopSteps, type SimulateLoopOptions} from "./loop/simulate/simulateLoop.js";
export type {Intervention} from "./loop/simulate/interventions.js";
export type {SimulatedNode, Simulation} from "./loop/simulate/simulation.js";
export {simulationStart, valueAt, type SimulationStart, type Today} from "./loop/simulate/simulationStart.js";
export * from "./metric/index.js";
export * from "./power/index.js";
