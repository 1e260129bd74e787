/** A build that must not be published; `faults` says why, one line each. */
export class BuildError extends Error {
  readonly faults: readonly string[];
  constructor(step: string, faults: readonly string[]) {
    super([`${step}:`, ...faults.map((fault) => `  ${fault}`)].join("\n"));
    this.name = "BuildError";
    this.faults = faults;
  }
}
