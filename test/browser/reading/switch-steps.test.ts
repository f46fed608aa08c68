import { expect, test } from 'vitest'
import { groupSteps, stepsOffAfter } from '../../../renderer/features/reading/switch-steps.ts'

const step = (rule: string, before: string, isOff = false) => ({
  rule,
  before,
  after: '',
  ...(isOff ? { isOff: true as const } : {}),
})
const STEPS = [step('line', 'a'), step('byline', 'By B', true), step('line', 'c'), step('line', 'a')]

test('steps stand under their rule, equal ones once with their number', () => {
  expect(groupSteps(STEPS)).toEqual([
    {
      rule: 'line',
      steps: [
        { ...step('line', 'a'), count: 2 },
        { ...step('line', 'c'), count: 1 },
      ],
    },
    { rule: 'byline', steps: [{ ...step('byline', 'By B', true), count: 1 }] },
  ])
})

test('switching some steps leaves the others as they are', () => {
  expect(stepsOffAfter(STEPS, [step('line', 'a')], true)).toEqual([
    { rule: 'line', before: 'a' },
    { rule: 'byline', before: 'By B' },
  ])
  expect(stepsOffAfter(STEPS, [step('byline', 'By B')], false)).toEqual([])
})
