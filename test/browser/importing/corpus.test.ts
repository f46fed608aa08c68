import { expect, test } from 'vitest'
import { commands } from 'vitest/browser'
import { importBytes } from '@shared/core/importing/index.ts'
import { summarise, type Expected } from '../../support/importing/golden.ts'

const answers = import.meta.glob<Expected>('../../corpus/*/expected.json', { import: 'default', eager: true })
const folders = Object.keys(
  import.meta.glob('../../corpus/*/source.{html,mhtml,warc,warc.gz}', { query: '?url' }),
).map((path) => ({
  slug: path.split('/').at(-2) ?? '',
  source: path.split('/').at(-1) ?? '',
  expected: answers[path.replace(/source\.[\w.]+$/u, 'expected.json')],
}))

/** The bytes as they stand on disk; a page fetched from Vite would be decoded and encoded anew. */
async function readBytes(slug: string, source: string): Promise<Uint8Array> {
  const base64 = await commands.readFile(`test/corpus/${slug}/${source}`, 'base64')
  return Uint8Array.from(atob(base64), (unit) => unit.charCodeAt(0))
}

test.each(folders)('$slug is imported as its folder says', async ({ slug, source, expected }) => {
  expect(summarise(await importBytes(source, await readBytes(slug, source)))).toEqual(expected)
})

test('there are pages and archives of pages in the corpus', () => {
  const kinds = new Set(folders.map(({ source }) => source.split('.').at(-1)))
  expect([...kinds].sort()).toEqual(['gz', 'html', 'mhtml', 'warc'])
})
