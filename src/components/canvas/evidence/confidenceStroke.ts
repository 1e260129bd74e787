import {confidenceSteps} from "../../../analysis/project/confidenceScale.js";
import type {StepName} from "../../../analysis/project/confidenceScale.js";
import type {SupportStroke} from "../../cases/page/supportStroke.js";

const said: SupportStroke = {width: 2, dashes: "2 6", opacity: 1};

/** Strokes by confidence: what was observed is solid, what is told or planned is dashed, what is only said is dotted. */
export const confidenceStrokes: Record<StepName, SupportStroke> = {
  opinion: said,
  theme: said,
  others: said,
  estimate: {width: 5, dashes: "7 7", opacity: 0.72},
  anecdote: {width: 6, dashes: "16 7", opacity: 1},
  market: {width: 4, dashes: null, opacity: 1},
  users: {width: 7, dashes: null, opacity: 1},
  test: {width: 9, dashes: null, opacity: 1},
};

/** Steps that are drawn alike, from score to score. */
export const strokeGroups = confidenceSteps
  .filter(
    ({name}, i) => confidenceStrokes[name] !== confidenceStrokes[confidenceSteps[i - 1]?.name ?? "test"],
  )
  .map((first) => {
    const alike = confidenceSteps.filter(
      ({name}) => confidenceStrokes[name] === confidenceStrokes[first.name],
    );
    return {stroke: confidenceStrokes[first.name], first, last: alike.at(-1)!};
  });
