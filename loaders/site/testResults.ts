/** How many checks passed, failed and were left out. */
export interface TestResults {
  passed: number;
  failed: number;
  skipped: number;
}

export const noTests: Readonly<TestResults> = {passed: 0, failed: 0, skipped: 0};

/**
 * What a report of Vitest says. A run that failed without a failed test (a file that cannot be imported, an error outside a test, nothing
 * to run) counts as one failure.
 *
 * @param report the JSON that Vitest's `json` reporter wrote
 * @param succeeded whether Vitest ended with exit code 0
 * @example
 * resultsOf('{"numPassedTests":3,"numFailedTests":0,"numPendingTests":0,"numTodoTests":0}', true) // {passed: 3, failed: 0, skipped: 0}
 */
export function resultsOf(report: string, succeeded: boolean): TestResults {
  const counts = JSON.parse(report) as Record<
    "numPassedTests" | "numFailedTests" | "numPendingTests" | "numTodoTests",
    number
  >;
  const failed = counts.numFailedTests;
  return {
    passed: counts.numPassedTests,
    failed: failed === 0 && !succeeded ? 1 : failed,
    skipped: counts.numPendingTests + counts.numTodoTests,
  };
}
