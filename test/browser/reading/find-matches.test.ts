import { expect, test } from 'vitest'
import { findMatches, foldText } from '../../../renderer/features/reading/find-matches.ts'

const found = (text: string, phrase: string): string[] =>
  findMatches(foldText(text), phrase).map(({ start, end }) => text.slice(start, end))

test.each([
  ['capitals', 'North and north', 'NORTH', ['North', 'north']],
  ['accents', 'The Café of Zürich', 'cafe', ['Café']],
  ['letters with a stroke', 'from Łódź to Tromsø', 'lodz to tromso', ['Łódź to Tromsø']],
  ['an accent in two characters', 'Cafe\u0301 noir', 'café', ['Cafe\u0301']],
  ['curly quotation marks', 'He said “no” twice', '"no"', ['“no”']],
  ['an apostrophe', 'the mother’s day', "mother's", ['mother’s']],
  ['dashes and fixed spaces', 'October 7–8', 'october 7-8', ['October 7–8']],
  ['a ligature', 'the ofﬁce', 'office', ['ofﬁce']],
  ['Korean', '항구가 다시 열린다', '다시', ['다시']],
  ['a pair of surrogates before it', '👍 yes 👍 yes', 'yes', ['yes', 'yes']],
  ['words that touch', 'aaaa', 'aa', ['aa', 'aa']],
  ['nothing', 'Some text', '   ', []],
])('finds %s', (_what, text, phrase, matches) => {
  expect(found(text, phrase)).toEqual(matches)
})
