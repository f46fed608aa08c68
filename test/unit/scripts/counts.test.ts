import { describe, expect, it } from 'vitest'
import {
  addCounts,
  closingLine,
  countPlaywright,
  countVitest,
  judgeSuite,
} from '../../../scripts/testing/counts.mjs'

describe('countVitest', () => {
  it('counts tests, and a file that could not be loaded as a failure', () => {
    const testResults = [
      { status: 'passed', assertionResults: [1] },
      { status: 'failed', assertionResults: [1] },
      { status: 'failed', assertionResults: [] },
    ]
    expect(countVitest({ numPassedTests: 7, numFailedTests: 1, testResults })).toEqual({
      passed: 7,
      failed: 2,
    })
  })
})

describe('countPlaywright', () => {
  it('counts a flaky test and an error outside tests as failures', () => {
    const stats = { expected: 5, unexpected: 1, flaky: 1 }
    expect(countPlaywright({ stats, errors: [{}] })).toEqual({ passed: 5, failed: 3 })
  })
})

describe('judgeSuite', () => {
  it.each([
    ['a green run', { passed: 3, failed: 0 }, true, { passed: 3, failed: 0 }],
    ['a red run', { passed: 3, failed: 2 }, false, { passed: 3, failed: 2 }],
    ['a run that ran nothing', { passed: 0, failed: 0 }, true, { passed: 0, failed: 1 }],
    ['a bad end without a failed test', { passed: 3, failed: 0 }, false, { passed: 3, failed: 1 }],
    ['a run that wrote no report', null, true, { passed: 0, failed: 1 }],
  ])('judges %s', (_what, counts, exitedWell, judged) => {
    expect(judgeSuite(counts, exitedWell)).toEqual(judged)
  })
})

it('closes with the sum over all', () => {
  expect(
    closingLine(
      addCounts([
        { passed: 1, failed: 0 },
        { passed: 40, failed: 2 },
      ]),
    ),
  ).toBe('41 passed, 2 failed')
})
