import { ENGLISH_WORDING, explainQuery, formatQuery, parseQuery } from '@shared/core/query/index.ts'
import { describe, expect, it } from 'vitest'

/** The query as understood, in its plainest form. */
function read(text: string): string {
  const { root } = parseQuery(text)
  return root === null ? '' : formatQuery(root)
}

describe('a query is read as', () => {
  it.each([
    ['all of its words', 'korea talks', 'korea talks'],
    ['any of the words around OR', 'korea OR japan', 'korea OR japan'],
    ['AND before OR, whether written or not', 'a b OR c AND d', '(a b) OR (c d)'],
    ['what parentheses say', 'a (b OR c)', 'a (b OR c)'],
    ['full-width parentheses, too', 'a （b OR c）', 'a (b OR c)'],
    ['excluded words after NOT', 'korea NOT sport', 'korea NOT sport'],
    ['excluded words after a minus', 'korea -sport', 'korea NOT sport'],
    ['an excluded group', '-(a OR b)', 'NOT (a OR b)'],
    ['the word itself when NOT stands twice', 'NOT NOT a', 'a'],
    ['operators in any case', 'a or b And not c', 'a OR (b NOT c)'],
    ['plain words when operators stand in quotes', '"or" "not"', '"or" "not"'],
    ['a word that is part of an operator, or longer', 'no nots order', 'no nots order'],
    ['words without the plus of other search engines', '+korea +talks', 'korea talks'],
    ['words without a dash between blanks', 'war - peace', 'war peace'],
    ['one word where a hyphen stands inside', 'Jae-in', 'Jae-in'],
    ['a phrase in straight quotes', '"north korea"', '"north korea"'],
    ['a phrase in curly quotes', '“north korea”', '"north korea"'],
    ['a phrase in quotes that do not pair', '“north korea"', '"north korea"'],
    ['a phrase in Korean quotes', '「남북 회담」', '"남북 회담"'],
    ['a phrase in French quotes', '«nord corée»', '"nord corée"'],
    ['words near each other', '"a b"~5', '"a b"~5'],
    ['words side by side in any order', '"a b"~', '"a b"~1'],
    ['a phrase when nothing lies between', '"a b"~0', '"a b"'],
    ['the beginning of words', 'kor*', 'kor*'],
    ['a misspelt word', 'goverment~', 'goverment~1'],
    ['a badly misspelt word', 'govrment~2', 'govrment~2'],
    ['a word that weighs more', 'korea^2.5', 'korea^2.5'],
    ['suffixes in any order', 'korea^2~1', 'korea~1^2'],
    ['a word in the title', 'title:korea', 'title:korea'],
    ['a field name in any case', 'Title:korea', 'title:korea'],
    ['a field behind whose colon stands a blank', 'title: korea', 'title:korea'],
    ['a field for a whole group', 'title:(a OR "b c")', 'title:a OR title:"b c"'],
    ['an excluded word of a field', 'title:-a', 'NOT title:a'],
    ['a byline under its other names', 'author:kim byline:lee', 'by:kim by:lee'],
    ['the nearest field', 'title:(a by:b)', 'title:a by:b'],
    ['words limited by in:title', 'in:title korea talks', 'title:korea title:talks'],
    ['in:title for its own parentheses', 'a (in:title b)', 'a title:b'],
    ['in:title but for words that name a field', 'in:title a by:b', 'title:a by:b'],
    ['filters', 'list:thesis tag:todo person:kim lang:ko', 'list:thesis tag:todo person:kim lang:ko'],
    ['a filter whose value has blanks', 'person:"Moon Jae-in"', 'person:"Moon Jae-in"'],
    [
      'a name with quotes and backslashes in it',
      String.raw`list:"a \"b\" c\\"`,
      String.raw`list:"a \"b\" c\\"`,
    ],
    ['a source by its whole name', 'source:"Coast Herald"', 'source:"Coast Herald"'],
    ['words of a source', 'source:"coast herald"^1 source:coast', 'source:"coast herald"^1 source:coast'],
    ['any of several values', 'tag:(a OR b)', 'tag:a OR tag:b'],
    ['organisations in both spellings', 'organisation:UN organization:UN', 'org:UN org:UN'],
    ['has, is and in', 'has:note is:unread in:notes', 'has:note is:unread in:notes'],
    ['has in the plural', 'has:highlights', 'has:highlight'],
    ['a day', 'date:2020-9-28', 'date:2020-09-28'],
    [
      'whole months and years',
      'date:2020-09-01..2020-09-30 date:2019..2020-03 date:>2020',
      'date:2020-09 date:2019..2020-03 date:2021..',
    ],
    ['a web address, not a field', 'https://example.org/a', 'https://example.org/a'],
    ['a headline with a colon', 'Exclusive: Korea', 'Exclusive Korea'],
    ['a time of day', '10:40', '10:40'],
    ['nothing when it is empty', '  ', ''],
    ['nothing when it is punctuation', '— & …', ''],
    ['words that are also names of objects in JavaScript', 'constructor toString', 'constructor toString'],
  ])('%s', (_, text, expected) => {
    expect(read(text)).toBe(expected)
    expect(parseQuery(text).error).toBeNull()
  })

  it('knows where each part stands', () => {
    const { root } = parseQuery('korea -"a b"~3')
    expect(root).toMatchObject({
      kind: 'and',
      start: 0,
      end: 14,
      children: [
        { kind: 'word', start: 0, end: 5 },
        { kind: 'not', child: { kind: 'phrase', start: 7, end: 14, distance: 3 } },
      ],
    })
  })
})

it('is explained in the words of another language where they are given', () => {
  const { root } = parseQuery('title:korea -sport')
  const wording = {
    ...ENGLISH_WORDING,
    and: (parts: readonly string[]) => parts.join(' und '),
    not: (part: string) => `ohne ${part}`,
    inField: (text: string) => `${text} im Titel`,
  }
  expect(root === null ? null : explainQuery(root, wording)).toBe('korea im Titel und ohne sport')
})

describe('a query explains itself', () => {
  it.each([
    ['korea (japan OR "north korea")', 'korea and (japan or “north korea”)'],
    ['title:korea -sport', 'korea in the title and not sport'],
    ['goverment~1', 'goverment (one letter may differ)'],
    ['goverment~2', 'goverment (2 letters may differ)'],
    ['"a b"~5 "c d"~1', '“a b” within 5 words and “c d” side by side'],
    ['date:2020-09', 'published from 2020-09-01 to 2020-09-30'],
    ['date:2020-09-28', 'published on 2020-09-28'],
    ['date:>2020', 'published from 2021-01-01'],
    ['date:..2020', 'published until 2020-12-31'],
    ['has:note has:copies is:unread', 'with a note and with copies and unread'],
    [
      'person:Kim place:Seoul org:UN',
      'naming a person called Kim and naming a place called Seoul and naming an organisation called UN',
    ],
    [
      'list:thesis tag:x code:y lang:ko',
      'in the list thesis and tagged x and with a highlight coded y and in the language ko',
    ],
    [
      'person:"Kim Min-ji" source:"Coast Herald"',
      'naming the person Kim Min-ji and from the source Coast Herald',
    ],
    ['in:notes', 'found in notes'],
    ['', ''],
  ])('%s', (text, expected) => {
    expect(parseQuery(text).explanation).toBe(expected)
  })
})
