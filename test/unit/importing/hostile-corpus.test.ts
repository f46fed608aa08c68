import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { importBytes, type ImportResult } from '@shared/core/importing/index.ts'
import { faultOf } from '../../support/importing/account.ts'
import { makeRandom } from '../../support/search/random.ts'

const CORPUS = resolve(import.meta.dirname, '../../corpus')
const CUTS = [0.07, 0.31, 0.5, 0.73, 0.97]
const files = readdirSync(CORPUS).flatMap((slug) => {
  const source = readdirSync(join(CORPUS, slug)).find((name) => name.startsWith('source.'))
  if (source === undefined) return []
  return [{ slug, source, bytes: new Uint8Array(readFileSync(join(CORPUS, slug, source))) }]
})

function expectAccount(result: ImportResult, name: string): void {
  expect(faultOf(result, name)).toBeNull()
}

// a reader of PDFs is loaded for every one of these imports
const TIMEOUT_MS = 180_000

describe.each(files)('the file $slug', { timeout: TIMEOUT_MS }, ({ source, bytes }) => {
  test('cut off anywhere ends in articles or problems', async () => {
    for (const cut of CUTS)
      expectAccount(await importBytes(source, bytes.subarray(0, Math.floor(bytes.length * cut))), source)
  })

  test('with bytes that were damaged or are NUL ends in articles or problems', async () => {
    const random = makeRandom(bytes.length)
    for (const value of [0, 0xff, null]) {
      const damaged = bytes.slice()
      for (let count = 0; count < 12 && damaged.length > 0; count++)
        damaged[random.below(damaged.length)] = value ?? random.below(256)
      expectAccount(await importBytes(source, damaged), source)
    }
  })

  test('under another ending is what it is', async () => {
    const whole = await importBytes(source, bytes)
    // a text may be Markdown by its ending alone
    if (whole.format === 'markdown') return
    for (const name of ['source.pdf', 'source.zip', 'source', 'source.csv']) {
      const { format, articles } = await importBytes(name, bytes)
      expect([name, format, articles.length]).toEqual([name, whole.format, whole.articles.length])
    }
  })

  test('read in a wrong charset ends in articles or problems', async () => {
    for (const charset of ['utf-16be', 'shift_jis', 'windows-1251'])
      expectAccount(await importBytes(source, bytes, { charset }), source)
  })
})
