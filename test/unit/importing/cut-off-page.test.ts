import { expect, test } from 'vitest'
import { importBytes } from '../../../shared/core/importing/index.ts'

const TEXT = 'The harbour of Ostvik closed on Friday and stays closed until Sunday, its master said.'
const WHOLE = `<!doctype html><html><head><title>Harbour closes</title></head><body>${'<b></b>'.repeat(1_000)}<h1>Harbour closes</h1><p>${TEXT}</p><p>Two ferries wait outside the mole.</p></body></html>`
// so many elements at one depth of inline ones: read without a DOM, which plain Node has not
const read = (html: string) =>
  importBytes('a.html', new TextEncoder().encode(html.replace('<body>', `<body>${'<div>'.repeat(2_000)}`)))

test.each([
  ['in the middle of its text', WHOLE.slice(0, WHOLE.indexOf('ferries'))],
  ['inside a tag', `${WHOLE.slice(0, WHOLE.indexOf('<p>Two'))}<p class="last`],
  ['behind its text', WHOLE.slice(0, WHOLE.indexOf('</body>'))],
])('a page that breaks off %s comes in with a word of that', async (_, html) => {
  const { articles, problems } = await read(html)
  expect(articles[0]?.paragraphs.join(' ')).toContain(TEXT)
  expect(problems).toMatchObject([{ fileName: 'a.html', code: 'cut-off' }])
})

test.each([
  ['whole', WHOLE],
  ['without the tags that HTML lets be left out', WHOLE.replace(/<\/?(?:html|body)>/gu, '')],
  ['with a sign of less at its end', `${WHOLE} 3 < 4`],
])('a page that is %s is not called cut off', async (_, html) => {
  const { articles, problems } = await importBytes(
    'a.html',
    new TextEncoder().encode(html.replace('<h1>', `${'<div>'.repeat(2_000)}<h1>`)),
  )
  expect(articles).toHaveLength(1)
  expect(problems).toEqual([])
})
