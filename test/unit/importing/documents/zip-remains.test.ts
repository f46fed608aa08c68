import fc from 'fast-check'
import { expect, test } from 'vitest'
import { importBytes } from '@shared/core/importing/index.ts'
import { epubFile } from '../../../support/importing/epub-file.ts'
import { zipFile } from '../../../support/importing/zip-file.ts'

const office = (...paths: readonly string[]): Uint8Array =>
  zipFile(
    ['[Content_Types].xml', ...paths].map((path) => ({ path, content: `<part of="${path}"/>`.repeat(20) })),
  )
/** As a download that broke off behind the last entry. */
const cutOff = (bytes: Uint8Array): Uint8Array => bytes.slice(0, bytes.length - 60)

test.each([
  ['a Word document', office('_rels/.rels', 'word/document.xml'), 'docx'],
  ['a Word document without its main part', office('word/styles.xml'), 'docx'],
  ['an Excel table', office('xl/worksheets/sheet1.xml'), 'xlsx'],
  ['a book', epubFile({ documents: [{ path: 'a.xhtml', body: '<p>A</p>' }] }), 'epub'],
  ['an archive of texts', zipFile([{ path: 'word/a.txt', content: 'A text.' }]), 'zip'],
])('%s that is cut off is still told as what it is', async (_, bytes, format) => {
  expect(await importBytes('download', cutOff(bytes))).toMatchObject({
    format,
    articles: [],
    problems: [{ code: 'damaged' }],
  })
})

test('slides that are cut off are told as slides', async () => {
  const { problems } = await importBytes('download', cutOff(office('ppt/presentation.xml')))
  expect(problems).toMatchObject([{ code: 'slides' }])
})

test('nonsense behind the signature of an archive never throws', async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), async (noise) => {
      const bytes = new Uint8Array([0x50, 0x4b, 3, 4, ...noise])
      expect((await importBytes('a', bytes)).problems).toHaveLength(1)
    }),
  )
})
