import fc from 'fast-check'

/** What a query may hold, in small pieces. */
const pieces = [
  ...[
    'a',
    'kor',
    '서울',
    'AND',
    'OR',
    'NOT',
    'title:',
    'by:',
    'tag:',
    'date:',
    'has:note',
    'in:title',
    'x:',
    '2020',
  ],
  ...[
    '"',
    '“',
    '”',
    '「',
    '」',
    '«',
    '(',
    ')',
    '（',
    '）',
    '-',
    '+',
    '~',
    '~1',
    '^2',
    '*',
    ':',
    '..',
    '>',
    "'",
    '\\',
    ' ',
  ],
]
const queryLike = fc.array(fc.constantFrom(...pieces), { maxLength: 14 }).map((parts) => parts.join(''))

/** Whatever may be typed or pasted: any characters, or pieces of the query language in any order. */
export const anyText = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }), queryLike)
