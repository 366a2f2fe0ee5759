import { readFileSync } from 'node:fs'

/** Counts of a vitest report. A file that could not even be loaded has no tests in it and still counts as one failure. */
export function countVitest(file, ok) {
  const report = read(file)
  if (!report) return { passed: 0, failed: 1 }
  const broken = report.testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && !assertionResults.some((assertion) => assertion.status === 'failed'),
  )
  return atLeastOneFailure(
    { passed: report.numPassedTests, failed: report.numFailedTests + broken.length },
    ok,
  )
}

/** Counts of a Playwright report. */
export function countPlaywright(file, ok) {
  const report = read(file)
  if (!report) return { passed: 0, failed: 1 }
  const { expected, flaky, unexpected } = report.stats
  return atLeastOneFailure({ passed: expected, failed: unexpected + flaky }, ok)
}

/** A run that ended badly has failed, also when no test says so; and no tests at all is not a pass. */
function atLeastOneFailure({ passed, failed }, ok) {
  return failed === 0 && (!ok || passed === 0) ? { passed, failed: 1 } : { passed, failed }
}

function read(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return null
  }
}
