import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'
import { importBytes } from '@shared/core/importing/index.ts'
import { foldWhiteSpace } from '@shared/core/text/index.ts'
import type { CleaningStep } from '@shared/model/article.ts'

const CORPUS = resolve(import.meta.dirname, '../../corpus')
const NEEDS_DOM = /\.(?:html|mhtml)$/u
const SCRAPE = [
  'Ferry delayed - Norrland Post',
  '',
  'By Ann LeePublished : April 2, 2031 - 10:40',
  '',
  'The ferry left the quay of Halmvik two hours late on Monday.',
  '',
  'Advertisement',
  '',
  'Its captain blamed the ice.',
  '',
  'Advertisement',
  '',
  '© 2031 Norrland Post. All rights reserved.',
].join('\n')

const read = (text: string, stepsOff: readonly Pick<CleaningStep, 'rule' | 'before'>[] = []) =>
  importBytes('a.txt', new TextEncoder().encode(text), { stepsOff })

test('a step that is off leaves its text where it stood, and the fields that it gave', async () => {
  const whole = (await read(SCRAPE)).articles[0]
  const byline = whole?.cleaning.find(({ before }) => before.startsWith('By Ann'))
  if (whole === undefined || byline === undefined) throw new Error('no byline was taken out')
  const kept = (await read(SCRAPE, [byline])).articles[0]
  expect(kept?.paragraphs).toEqual(['By Ann LeePublished : April 2, 2031 - 10:40', ...whole.paragraphs])
  expect(kept).toMatchObject({ byline: 'Ann Lee', published: whole.published, title: 'Ferry delayed' })
  expect(kept?.cleaning.filter(({ isOff }) => isOff)).toEqual([{ ...byline, isOff: true }])
})

test('equal steps are off together, a line below the text stays below it', async () => {
  const stepsOff = [
    { rule: 'boilerplate-line', before: 'Advertisement' },
    { rule: 'copyright-trailer', before: '© 2031 Norrland Post. All rights reserved.' },
  ]
  const kept = (await read(SCRAPE, stepsOff)).articles[0]
  expect(kept?.paragraphs).toEqual([
    'The ferry left the quay of Halmvik two hours late on Monday.',
    'Advertisement',
    'Its captain blamed the ice.',
    'Advertisement',
    '© 2031 Norrland Post. All rights reserved.',
  ])
})

test('the name of the site stays behind the headline when that is wanted', async () => {
  const stepsOff = [{ rule: 'title-suffix', before: 'Ferry delayed - Norrland Post' }]
  expect((await read(SCRAPE, stepsOff)).articles[0]).toMatchObject({
    title: 'Ferry delayed - Norrland Post',
    source: 'Norrland Post',
  })
})

const folders = readdirSync(CORPUS)
  .map((slug) => ({
    slug,
    source: readdirSync(join(CORPUS, slug)).find((name) => name.startsWith('source.')) ?? '',
  }))
  .filter(({ source }) => !NEEDS_DOM.test(source))

test.each(folders)('every step of $slug can be switched off by itself', async ({ slug, source }) => {
  const bytes = new Uint8Array(readFileSync(join(CORPUS, slug, source)))
  const { articles } = await importBytes(source, bytes)
  for (const { cleaning, recordNumber } of articles) {
    for (const step of cleaning.filter(({ isFixed }) => isFixed !== true)) {
      const result = await importBytes(source, bytes, { stepsOff: [step] })
      const kept = result.articles.find((draft) => draft.recordNumber === recordNumber)
      const listed = kept?.cleaning.filter(({ isOff }) => isOff === true) ?? []
      expect(listed.map(({ rule, before }) => ({ rule, before }))).toContainEqual({
        rule: step.rule,
        before: step.before,
      })
      if (step.after !== '' || step.rule === 'invisible-characters') continue
      const [line = ''] = step.before.split('\n').map(foldWhiteSpace)
      expect(foldWhiteSpace(kept?.paragraphs.join(' ') ?? '')).toContain(line)
    }
  }
})
