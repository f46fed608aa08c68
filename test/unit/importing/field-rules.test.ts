import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  applyFieldRule,
  applyFieldRules,
  hostOf,
  importBytes,
  matchesName,
  metasOfFile,
  proposeRules,
  type RuledArticle,
} from '@shared/core/importing/index.ts'
import type { ArticleFields } from '@shared/model/article.ts'
import { RULED_FIELDS, type FieldRule, type RuleReading, type RuleScope } from '@shared/model/field-rule.ts'

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)

async function readText(lines: readonly string[], fileName = 'a.txt'): Promise<RuledArticle> {
  const [draft] = (await importBytes(fileName, bytes(lines.join('\n\n')))).articles
  if (draft === undefined) throw new Error('nothing was read')
  const { origins, cleaning, paragraphs } = draft
  return { fields: draft, origins, cleaning, paragraphs, fileName, metas: [] }
}

/** The article after the user put a field right by hand. */
function corrected(article: RuledArticle, change: Partial<ArticleFields>): RuledArticle {
  const origins = Object.fromEntries(
    Object.keys(change).map((name) => [name, { quote: null, rule: 'user', certainty: 'user' as const }]),
  )
  return {
    ...article,
    fields: { ...article.fields, ...change },
    origins: { ...article.origins, ...origins },
  }
}

function rule(scope: RuleScope, field: FieldRule['field'], reading: RuleReading): FieldRule {
  return { id: `${field} ${JSON.stringify(scope)}`, scope, field, reading, createdAtMs: 0 }
}

/** The first proposal for a field. */
function firstReading(field: FieldRule['field'], article: RuledArticle): RuleReading {
  const [reading] = proposeRules(field, article).readings
  if (reading === undefined) throw new Error('nothing is proposed')
  return reading
}

const HERALD: RuleScope = { kind: 'source', source: 'Herald' }
const FERRY = [
  'Ferry delayed',
  'Desk: Ann Lee | Halmvik',
  'The ferry left the quay two hours late on Monday.',
]

test('a correction proposes the label that the value follows, and what ends it', async () => {
  const article = corrected(await readText(FERRY), { byline: 'Ann Lee' })
  const { readings } = proposeRules('byline', article)
  expect(readings[0]).toEqual({ kind: 'label', label: 'Desk:', until: ' | ' })
  expect(readings).toContainEqual({ kind: 'value', value: 'Ann Lee' })
  const other = await readText(['Quay rebuilt', 'Desk: Bo Ek and Siri Dahl | Eastport', 'Forty men began.'])
  expect(
    applyFieldRule({ scope: HERALD, field: 'byline', reading: firstReading('byline', article) }, other),
  ).toMatchObject({
    kind: 'changed',
    change: { byline: 'Bo Ek; Siri Dahl' },
    origin: { quote: 'Desk: Bo Ek and Siri Dahl | Eastport', rule: 'user-rule', certainty: 'user' },
  })
})

test('a label is a whole word at the beginning of a line', async () => {
  const reading: RuleReading = { kind: 'label', label: 'By', until: null }
  const article = await readText(['Storm', 'Byron Holt went by the quay.', 'The text of it goes on here.'])
  expect(applyFieldRule({ scope: HERALD, field: 'byline', reading }, article)).toEqual({ kind: 'unread' })
})

test('a day that was read month first is proposed, and read elsewhere, day first', async () => {
  const first = await readText(['Ferry delayed', 'By Ann Lee | 03/04/2031', 'The ferry left the quay late.'])
  expect(first.fields.published?.day).toBe('2031-03-04')
  const published = { day: '2031-04-03', time: null, certainty: 'printed' } as const
  const { readings } = proposeRules('published', corrected(first, { published }))
  expect(readings).toContainEqual({ kind: 'date-order', order: 'day-first' })
  const second = await readText(['Quay rebuilt', 'By Bo Ek | 05/06/2031', 'Forty men began to rebuild it.'])
  const reading: RuleReading = { kind: 'date-order', order: 'day-first' }
  expect(applyFieldRule({ scope: HERALD, field: 'published', reading }, second)).toMatchObject({
    kind: 'changed',
    change: { published: { day: '2031-06-05' } },
    origin: { replaced: { value: '2031-05-06' } },
  })
})

test('what a page says in its metadata is proposed and read', async () => {
  const page = (author: string): Uint8Array =>
    bytes(
      `<!doctype html><html><head><meta name="Dc.Writer" content="${author}"></head><body><p>x</p></body>`,
    )
  const article = corrected(await readText(FERRY), { byline: 'Ann Lee' })
  const ofPage = { ...article, metas: metasOfFile(page('Ann Lee')) }
  expect(firstReading('byline', ofPage)).toEqual({ kind: 'meta', name: 'dc.writer' })
  const other = { ...(await readText(FERRY)), metas: metasOfFile(page('Bo Ek')) }
  expect(
    applyFieldRule({ scope: HERALD, field: 'byline', reading: firstReading('byline', ofPage) }, other),
  ).toMatchObject({
    change: { byline: 'Bo Ek' },
  })
})

test('what was put right by hand is kept, what a rule gave is not', async () => {
  const terms = { scope: HERALD, field: 'place', reading: { kind: 'value', value: 'Halmvik' } } as const
  const article = await readText(FERRY)
  expect(applyFieldRule(terms, corrected(article, { place: 'Eastport' }))).toEqual({ kind: 'kept' })
  const ruled = applyFieldRule(terms, article)
  if (ruled.kind !== 'changed') throw new Error('nothing changed')
  const after = {
    ...article,
    fields: { ...article.fields, ...ruled.change },
    origins: { ...article.origins, place: ruled.origin },
  }
  expect(applyFieldRule(terms, after)).toEqual({ kind: 'same' })
  const other = { ...terms, reading: { kind: 'value', value: 'Eastport' } } as const
  expect(applyFieldRule(other, after)).toMatchObject({
    change: { place: 'Eastport' },
    origin: { replaced: { value: '' } },
  })
})

test('a rule for a source also holds where another rule gives the source that name', async () => {
  const article = { ...(await readText(FERRY)), metas: [] }
  const named = { ...article, fields: { ...article.fields, source: 'herald.example' } }
  const rules = [
    rule({ kind: 'source', source: 'Herald' }, 'language', { kind: 'value', value: 'nn' }),
    rule({ kind: 'source', source: 'herald.example' }, 'source', { kind: 'value', value: 'Herald' }),
  ]
  expect(applyFieldRules(rules, named).change).toEqual({ source: 'Herald', language: 'nn' })
  expect(applyFieldRules(rules, article).change).toEqual({})
})

test('of two rules for a field the first that finds something decides', async () => {
  const article = await readText(FERRY, 'clips/ferry-3.txt')
  const files: RuleScope = { kind: 'files', pattern: 'clips/*' }
  const rules = [
    rule(files, 'byline', { kind: 'label', label: 'Written by', until: null }),
    rule(files, 'byline', { kind: 'value', value: 'Staff' }),
    rule(files, 'byline', { kind: 'value', value: 'Nobody' }),
  ]
  expect(applyFieldRules(rules, article)).toMatchObject({
    change: { byline: 'Staff' },
    origins: { byline: { quote: null, rule: 'user-rule' } },
  })
})

test('an article stands in the groups of its source, its site and its files', async () => {
  const article = await readText(FERRY, 'clips/ferry-031.txt')
  const fields = {
    ...article.fields,
    source: 'Herald',
    url: 'https://www.Herald.example/a?b',
    language: 'en',
  }
  expect(proposeRules('language', { ...article, fields }).scopes).toEqual([
    HERALD,
    { kind: 'site', host: 'herald.example' },
    { kind: 'files', pattern: 'clips/ferry-*.txt' },
    { kind: 'files', pattern: 'clips/*' },
    { kind: 'files', pattern: 'clips/ferry-031.txt' },
  ])
})

test.each<[string, string | null]>([
  ['https://www.herald.example/a', 'herald.example'],
  ['http://herald.example:8080', 'herald.example'],
  ['ftp://herald.example', null],
  ['herald.example', null],
])('the host of %s is %s', (url, host) => {
  expect(hostOf(url)).toBe(host)
})

test('a pattern for names fits as a regular expression would say', () => {
  const name = fc.string({ unit: fc.constantFrom('a', 'b', '1', '.'), maxLength: 12 })
  const pattern = fc.string({ unit: fc.constantFrom('a', 'b', '1', '.', '*'), maxLength: 8 })
  fc.assert(
    fc.property(pattern, name, (wanted, text) => {
      const escaped = wanted.split('*').map((part) => part.replace('.', '\\.'))
      expect(matchesName(wanted, text)).toBe(new RegExp(`^${escaped.join('.*')}$`, 'u').test(text))
    }),
  )
})

test('whatever is proposed reads back the value that it was proposed for', async () => {
  const letters = fc.string({ unit: fc.constantFrom('a', 'B', ' ', ':', '|', '3', '-', '\n'), maxLength: 40 })
  const base = await readText(FERRY)
  fc.assert(
    fc.property(letters, letters, fc.constantFrom(...RULED_FIELDS), (line, value, field) => {
      if (field === 'published' || value.trim() === '') return
      const article: RuledArticle = {
        ...base,
        cleaning: [{ rule: 'line', before: line, after: '' }],
        fields: { ...base.fields, [field]: value },
      }
      for (const reading of proposeRules(field, article).readings) {
        expect(applyFieldRule({ scope: HERALD, field, reading }, article).kind).toBe('same')
      }
    }),
  )
})
