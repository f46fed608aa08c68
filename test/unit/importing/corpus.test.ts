import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { ExportProfile } from '@shared/model/export-profile.ts'
import { expect, test } from 'vitest'
import { importBytes, readProfile } from '@shared/core/importing/index.ts'
import { summarise, type Expected } from '../../support/importing/golden.ts'

const CORPUS = resolve(import.meta.dirname, '../../corpus')

/** Pages need a DOM, also those in archives: test/browser/importing runs them. */
const NEEDS_DOM = /\.(?:html|mhtml|warc|warc\.gz)$/u
const folders = readdirSync(CORPUS)
  .map((slug) => ({
    slug,
    source: readdirSync(join(CORPUS, slug)).find((name) => name.startsWith('source.')) ?? '',
  }))
  .filter(({ source }) => !NEEDS_DOM.test(source))

/** What the user showed of a layout that no reader knows. */
function profilesOf(slug: string): readonly ExportProfile[] {
  const path = join(CORPUS, slug, 'profile.json')
  const profile = existsSync(path) ? readProfile(readFileSync(path, 'utf8')) : null
  return profile === null ? [] : [{ ...profile, id: slug, createdAtMs: 0 }]
}

test.each(folders)('$slug is imported as its folder says', async ({ slug, source }) => {
  const bytes = new Uint8Array(readFileSync(join(CORPUS, slug, source)))
  const expected = JSON.parse(readFileSync(join(CORPUS, slug, 'expected.json'), 'utf8')) as Expected
  expect(summarise(await importBytes(source, bytes, { knownProfiles: profilesOf(slug) }))).toEqual(expected)
})

test('every corpus folder says why it is there', () => {
  for (const { slug } of folders) {
    expect(readFileSync(join(CORPUS, slug, 'WHY.md'), 'utf8')).toMatch(/^# \S/u)
  }
})
