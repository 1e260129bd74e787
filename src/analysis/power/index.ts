export {associationPower, periodsUntilDetectable} from "./associationPower.js";
export {usualPlan, type AssociationPlan, type SeriesNoise} from "./associationPlan.js";
export {experimentPlan, type ExperimentInput, type ExperimentPlan} from "./experimentPlan.js";
export {noiseOf} from "./noiseOf.js";
export {meanSampleSize, twoProportionSampleSize} from "./sampleSize.js";
export type {PowerPreset} from "./powerPreset.js";
