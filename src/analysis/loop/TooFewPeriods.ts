import {AnalysisError} from "../../domain/errors.js";

/** A series is too short for the equation that its link needs. */
export class TooFewPeriods extends AnalysisError {
  constructor(
    readonly usable: number,
    readonly needed: number,
  ) {
    super(`${usable} usable periods are too few; at least ${needed} are needed`);
    this.name = "TooFewPeriods";
  }
}
