import { expect, test } from 'vitest'
import { commands } from 'vitest/browser'
import { importBytes } from '@shared/core/importing/index.ts'
import { summarise, type Expected } from '../../support/importing/golden.ts'

const answers = import.meta.glob<Expected>('../../corpus/*/expected.json', { import: 'default', eager: true })
const folders = Object.keys(import.meta.glob('../../corpus/*/source.html', { query: '?url' })).map(
  (path) => ({
    slug: path.split('/').at(-2) ?? '',
    expected: answers[path.replace('source.html', 'expected.json')],
  }),
)

/** The bytes as they stand on disk; a page fetched from Vite would be decoded and encoded anew. */
async function readBytes(slug: string): Promise<Uint8Array> {
  const base64 = await commands.readFile(`test/corpus/${slug}/source.html`, 'base64')
  return Uint8Array.from(atob(base64), (unit) => unit.charCodeAt(0))
}

test.each(folders)('$slug is imported as its folder says', async ({ slug, expected }) => {
  expect(summarise(await importBytes('source.html', await readBytes(slug)))).toEqual(expected)
})

test('there are pages in the corpus', () => {
  expect(folders.length).toBeGreaterThanOrEqual(3)
})
