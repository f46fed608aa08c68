/** @typedef {{ passed: number, failed: number }} Counts */

/**
 * The counts of a Vitest JSON report (its form is Jest's).
 * @param {{ numPassedTests: number, numFailedTests: number, testResults: { status: string, assertionResults: unknown[] }[] }} report
 * @returns {Counts}
 */
export function countVitest(report) {
  // a file that cannot even be loaded holds no test that could fail
  const broken = report.testResults.filter(
    (file) => file.status === 'failed' && file.assertionResults.length === 0,
  )
  return { passed: report.numPassedTests, failed: report.numFailedTests + broken.length }
}

/**
 * The counts of a Playwright JSON report. A test that passed on a second try counts as failed: there are no retries.
 * @param {{ stats: { expected: number, unexpected: number, flaky: number }, errors: unknown[] }} report
 * @returns {Counts}
 */
export function countPlaywright({ stats, errors }) {
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky + errors.length }
}

/**
 * What a suite counts for, given its report (null when it wrote none) and its exit. Green only when something ran and
 * the exit says so too.
 * @param {Counts | null} counts
 * @param {boolean} exitedWell
 * @returns {Counts}
 */
export function judgeSuite(counts, exitedWell) {
  const { passed, failed } = counts ?? { passed: 0, failed: 0 }
  const isSuspicious = failed === 0 && (!exitedWell || passed === 0)
  return { passed, failed: isSuspicious ? 1 : failed }
}

/** @param {readonly Counts[]} all @returns {Counts} */
export function addCounts(all) {
  return {
    passed: all.reduce((sum, { passed }) => sum + passed, 0),
    failed: all.reduce((sum, { failed }) => sum + failed, 0),
  }
}

/** The line that is read from outside; nothing else may be printed after it. @param {Counts} counts */
export function closingLine({ passed, failed }) {
  return `${passed} passed, ${failed} failed`
}
