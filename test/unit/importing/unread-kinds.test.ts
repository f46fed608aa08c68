import { strToU8 } from 'fflate'
import { describe, expect, test } from 'vitest'
import { importBytes } from '@shared/core/importing/index.ts'
import { compoundFile } from '../../support/importing/compound-file.ts'
import { zipFile } from '../../support/importing/zip-file.ts'

const codeOf = async (bytes: Uint8Array): Promise<string | undefined> => {
  const { articles, problems } = await importBytes('file.dat', bytes)
  expect(articles).toEqual([])
  return problems[0]?.code
}
const bytesOf = (text: string): Uint8Array => strToU8(text.padEnd(64, '\x00\x01'), true)

describe('a file that is recognised and not read', () => {
  test.each([
    ['old-word', ['\x01CompObj', 'WordDocument', '1Table']],
    ['other-table', ['Workbook', '\x05SummaryInformation']],
    ['other-table', ['Book']],
    ['slides', ['Current User', 'PowerPoint Document']],
    ['outlook-message', ['__nameid_version1.0', '__properties_version1.0']],
    ['hangul-document', ['FileHeader', 'DocInfo', 'BodyText', '\x05HwpSummaryInformation']],
    ['password-protected', ['EncryptionInfo', 'EncryptedPackage', '\x06DataSpaces']],
    ['old-office', ['Quill', 'Contents']],
  ])('is told as %s when a compound file holds %j', async (code, names) => {
    expect(await codeOf(compoundFile(names))).toBe(code)
  })

  test('is told by what it is, not by what is embedded in it', async () => {
    expect(await codeOf(compoundFile(['Workbook', 'Ctls'], ['WordDocument']))).toBe('other-table')
    expect(await codeOf(compoundFile(['VisioDocument'], ['WordDocument', '1Table', 'Data']))).toBe(
      'old-office',
    )
  })

  test('is told of even when it is cut off, in a circle or nonsense', async () => {
    const whole = compoundFile(['WordDocument', '1Table'])
    for (const length of [8, 40, 511, 600, 1_100])
      expect(await codeOf(whole.slice(0, length))).toBe('old-office')
    const circle = compoundFile(['WordDocument'])
    new DataView(circle.buffer).setUint32(512 + 4, 1, true)
    expect(await codeOf(circle)).toBe('old-word')
    const noise = new Uint8Array(4_096).fill(0xff)
    noise.set(whole.subarray(0, 8))
    expect(await codeOf(noise)).toBe('old-office')
  })

  test.each([
    ['slides', 'ppt/presentation.xml'],
    ['other-table', 'xl/workbook.bin'],
    ['apple-document', 'Index/Document.iwa'],
  ])('is told as %s when a ZIP file holds %s', async (code, path) => {
    expect(await codeOf(zipFile([{ path, content: 'x' }]))).toBe(code)
  })

  test.each([
    ['other-table', 'application/vnd.oasis.opendocument.spreadsheet'],
    ['slides', 'application/vnd.oasis.opendocument.presentation'],
    ['hangul-document', 'application/hwp+zip'],
  ])('is told as %s when a ZIP file says it is %s', async (code, content) => {
    expect(await codeOf(zipFile([{ path: 'mimetype', content }]))).toBe(code)
  })

  test.each([
    ['picture', '\x89PNG\r\n\x1a\n'],
    ['picture', '\xff\xd8\xff\xe0'],
    ['picture', 'RIFF\x10\x00\x00\x00WEBPVP8 '],
    ['picture', '\x00\x00\x00\x18ftypheic'],
    ['sound-or-film', '\x00\x00\x00\x18ftypisom'],
    ['sound-or-film', 'RIFF\x10\x00\x00\x00WAVEfmt '],
    ['sound-or-film', 'ID3\x04\x00'],
    ['sound-or-film', 'OggS\x00\x02'],
    ['unsupported-format', 'Rar!\x1a\x07'],
  ])('is told as %s when it begins with %j', async (code, front) => {
    expect(await codeOf(bytesOf(front))).toBe(code)
  })

  test('is not a text that begins like one', async () => {
    for (const text of [
      'ID3 tags are dying out',
      'The new WEBP pictures',
      'GIF87 was its name',
      'OggS, fLaC and BZh',
    ]) {
      const { articles } = await importBytes('a.txt', strToU8(`${text}, say the archives of Ostvik.`))
      expect(articles).toHaveLength(1)
    }
  })
})
