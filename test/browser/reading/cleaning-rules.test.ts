import { expect, test } from 'vitest'
import { cleaningRules, ruleName } from '../../../renderer/features/reading/cleaning-rules.ts'

test.each([
  ['outlet-line', 'name of the outlet', '매체 이름'],
  ['trailing-agency-credit', 'credit of an agency', '통신사 표기'],
  ['trailing-line', 'line', '줄'],
  ['glued-byline-korean', 'byline', '기자 이름'],
  ['glued-title', 'headline glued to another line', '다른 줄에 붙은 제목'],
  ['a-rule-of-old', 'a-rule-of-old', 'a-rule-of-old'],
])('the rule %s is named %s', (rule, english, korean) => {
  expect(ruleName(rule, cleaningRules.en)).toBe(english)
  expect(ruleName(rule, cleaningRules.ko)).toBe(korean)
})
