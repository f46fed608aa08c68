import type { ArticleFields } from '@shared/model/article.ts'
import { expect, test } from 'vitest'
import { changesOf, faultOf, isDateValid, toForm } from '../../../renderer/features/reading/article-form.ts'

const fields: ArticleFields = {
  title: 'Harbour opens',
  byline: 'Ha Yun',
  source: null,
  agency: null,
  place: null,
  published: { day: '2031-04-02', time: null, certainty: 'inferred' },
  url: null,
  language: 'en',
}

test('a form that was not touched changes nothing', () => {
  expect(changesOf(fields, toForm(fields))).toEqual({})
})

test('only what was changed is saved, trimmed; an emptied field is unknown', () => {
  const form = { ...toForm(fields), source: ' Coast Herald ', byline: ' ' }
  expect(changesOf(fields, form)).toEqual({ source: 'Coast Herald', byline: null })
})

test('a date that the user wrote counts as printed', () => {
  const form = { ...toForm(fields), time: '10:40' }
  expect(changesOf(fields, form)).toEqual({
    published: { day: '2031-04-02', time: '10:40', certainty: 'printed' },
  })
})

test.each([
  ['', '', true],
  ['2031', '', true],
  ['2031-04', '', true],
  ['2031-04-30', '23:59', true],
  ['2031-04-31', '', false],
  ['2031-02-29', '', false],
  ['2032-02-29', '', true],
  ['2031-13', '', false],
  ['April 2031', '', false],
  ['2031-04-02', '24:00', false],
  ['', '10:40', false],
])('the date %j with the time %j is valid: %s', (day, time, isValid) => {
  expect(isDateValid({ ...toForm(fields), day, time })).toBe(isValid)
})

test('the field that cannot be stored is named, the first one first', () => {
  const form = toForm(fields)
  expect(faultOf(fields, form)).toBeNull()
  expect(faultOf(fields, { ...form, day: 'April' })).toBe('day')
  expect(faultOf(fields, { ...form, title: ' ', day: 'April' })).toBe('title')
})

test('an article that came without a title can do without', () => {
  const untitled = { ...fields, title: '' }
  expect(faultOf(untitled, { ...toForm(untitled), source: 'Herald' })).toBeNull()
})
