import { gzipSync as gzipFast } from 'node:zlib'
import { gzipSync, zlibSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { importBytes } from '@shared/core/importing/index.ts'
import { concat } from '../../../support/importing/zip-file.ts'

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)
const FRONT = 'Harbour reopens after the storm\n\nThe harbour of Eastport reopened on Monday, '
const REST = 'the port authority said.\n'
const MB = 1024 * 1024

describe('a gzip file', () => {
  test('is read as what it holds, under its own name', async () => {
    const lines =
      '{"title":"Ferry sails","text":"It sailed at noon."}\n{"title":"Ferry docks","text":"It docked."}\n'
    const { format, articles, problems } = await importBytes('news.jsonl.gz', gzipSync(bytes(lines)))
    expect([format, problems]).toEqual(['gzip', []])
    expect(articles.map(({ title, recordNumber }) => [title, recordNumber])).toEqual([
      ['Ferry sails', 0],
      ['Ferry docks', 1],
    ])
  })

  test('is read whole when it has several members', async () => {
    const members = [FRONT, REST].map((text) => gzipSync(bytes(text), { filename: 'a.txt' }))
    const { articles } = await importBytes('a.txt.gz', concat(members))
    expect(articles[0]?.paragraphs).toEqual([
      'The harbour of Eastport reopened on Monday, the port authority said.',
    ])
  })

  test('is damaged when its checksum does not fit or it is cut off', async () => {
    const whole = gzipSync(bytes(FRONT + REST))
    const wrong = whole.slice()
    wrong[wrong.length - 6] = (wrong[wrong.length - 6] ?? 0) ^ 1
    const first = concat([wrong, whole])
    for (const broken of [
      wrong,
      first,
      whole.slice(0, -9),
      whole.slice(0, -3),
      whole.slice(0, 12),
      zlibSync(whole),
    ])
      expect((await importBytes('a.gz', broken)).articles).toEqual([])
    for (const broken of [wrong, first, whole.slice(0, -9)])
      expect((await importBytes('a.gz', broken)).problems).toMatchObject([{ code: 'damaged' }])
  })

  test('is stopped when it is a bomb, also one packed twice', async () => {
    const bomb = gzipFast(new Uint8Array(60 * MB))
    expect((await importBytes('a.gz', bomb)).problems).toMatchObject([{ code: 'too-many-entries' }])
    const twice = gzipFast(bomb)
    expect((await importBytes('a.gz.gz', twice)).problems).toMatchObject([{ code: 'too-many-entries' }])
  })
})
