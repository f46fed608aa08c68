import { crc32 } from 'node:zlib'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  decodeEntries,
  deleteLine,
  encodeBatch,
  encodeEntry,
  encodeHead,
  putLine,
  readLines,
  replayRows,
} from '@shared/core/journal/index.ts'

const bytes = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text)
const payload = fc.uint8Array({ maxLength: 60 })

function fileOf(...entries: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  return new Uint8Array(Buffer.concat(entries))
}

describe('entries of the journal', () => {
  it('come back as they were written, whatever is in them', () => {
    fc.assert(
      fc.property(fc.array(payload, { maxLength: 8 }), (payloads) => {
        const file = fileOf(...payloads.map((one) => encodeEntry('rows', [one], crc32)))
        const decoded = decodeEntries(file, crc32)
        expect(decoded.entries.map((entry) => [...entry.payload])).toEqual(payloads.map((one) => [...one]))
        expect(decoded).toMatchObject({ damagedCount: 0, wholeBytes: file.length })
      }),
    )
  })

  it('of a file cut anywhere are those before the cut, and the cut is known', () => {
    fc.assert(
      fc.property(fc.array(payload, { minLength: 1, maxLength: 6 }), fc.nat(), (payloads, cutSeed) => {
        const entries = payloads.map((one) => encodeEntry('original', [one], crc32))
        const file = fileOf(...entries)
        const cut = cutSeed % file.length
        let whole = 0
        let count = 0
        for (const entry of entries) {
          if (whole + entry.length > cut) break
          whole += entry.length
          count++
        }
        const decoded = decodeEntries(file.slice(0, cut), crc32)
        expect(decoded.entries).toHaveLength(count)
        expect(decoded.wholeBytes).toBe(whole)
      }),
    )
  })

  it('around a damaged one are read, and the damage is counted', () => {
    const entries = ['first', 'second', 'third'].map((text) => encodeEntry('rows', [bytes(text)], crc32))
    const file = fileOf(...entries)
    file[(entries[0]?.length ?? 0) + 13] = 0
    const decoded = decodeEntries(file, crc32)
    expect(decoded.entries.map((entry) => new TextDecoder().decode(entry.payload))).toEqual([
      'first',
      'third',
    ])
    expect(decoded).toMatchObject({ damagedCount: 1, wholeBytes: file.length })
  })
})

describe('lines of the journal', () => {
  it('keep table, key and row apart, whatever the row holds', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.string(), (row, key) => {
        const lines = [...readLines(bytes(putLine('notes', key, row) + deleteLine('lists', key)))]
        expect(lines.map((line): unknown[] => [line.table, JSON.parse(line.key)])).toEqual([
          ['notes', key],
          ['lists', key],
        ])
        expect(JSON.parse(new TextDecoder().decode(lines[0]?.row ?? undefined))).toEqual(
          JSON.parse(JSON.stringify(row)),
        )
        expect(lines[1]?.row).toBeNull()
      }),
    )
  })
})

describe('replaying', () => {
  const head = (isBase: boolean): Uint8Array =>
    encodeEntry(
      'head',
      [encodeHead({ libraryId: 'a', schemaVersion: 8, seqs: { authored: 0, derived: 0 }, isBase })],
      crc32,
    )
  const rows = (seq: number, ...lines: readonly string[]): Uint8Array =>
    encodeEntry(
      'rows',
      encodeBatch({ schemaVersion: 8, stream: 'authored', seq, lines: bytes(lines.join('')) }),
      crc32,
    )

  it('leaves of each row the latest, and of what was deleted nothing', () => {
    const first = fileOf(
      head(true),
      rows(1, putLine('notes', 'x', { n: 1 }), putLine('notes', 'y', { n: 2 })),
    )
    const second = fileOf(head(false), rows(2, putLine('notes', 'x', { n: 3 }), deleteLine('notes', 'y')))
    expect(replayRows([first, second], crc32)).toEqual({
      state: { libraryId: 'a', schemaVersion: 8, seqs: { authored: 2, derived: 0 } },
      tables: { notes: [{ n: 3 }] },
      damagedCount: 0,
    })
  })

  it('forgets what came before a file that holds everything', () => {
    const old = fileOf(head(true), rows(1, putLine('notes', 'gone', { n: 1 })))
    const base = fileOf(head(true), rows(2, putLine('notes', 'kept', { n: 2 })))
    expect(replayRows([old, base], crc32).tables).toEqual({ notes: [{ n: 2 }] })
  })
})
