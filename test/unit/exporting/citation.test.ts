import { expect, test } from 'vitest'
import { formatCitation } from '@shared/core/exporting/index.ts'
import { FIELDS } from './fields.ts'

const NOTHING = { byline: null, source: null, agency: null, published: null, url: null }

test.each([
  [
    FIELDS,
    'Ha Yun. “Ferry returns to Ostvik”. Coast Herald (Norrland Wire), 30 September 2020, 10:40. https://coast.example/ferry_1',
  ],
  [{ ...FIELDS, ...NOTHING }, '“Ferry returns to Ostvik”.'],
  [{ ...FIELDS, ...NOTHING, title: 'Who knew?', agency: 'Norrland Wire' }, '“Who knew?” Norrland Wire.'],
  [
    { ...FIELDS, ...NOTHING, published: { day: '2020-09', time: null, certainty: 'printed' as const } },
    '“Ferry returns to Ostvik”. September 2020.',
  ],
  [
    {
      ...FIELDS,
      ...NOTHING,
      title: ' ',
      source: 'A\nB',
      published: { ...FIELDS.published, day: '2020', time: null },
    },
    'A B, 2020.',
  ],
])('a citation holds what is known and nothing else: case %#', (fields, expected) => {
  expect(formatCitation({ ...FIELDS, ...fields } as typeof FIELDS)).toBe(expected)
})
