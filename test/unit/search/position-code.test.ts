import { ByteWriter } from '@shared/core/search/segment/byte-writer.ts'
import { NumberList } from '@shared/core/search/segment/number-list.ts'
import { DistanceReader, writeDistances } from '@shared/core/search/segment/position-code.ts'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

function encode(distances: readonly number[], before = 0): Uint8Array<ArrayBuffer> {
  const list = new NumberList()
  for (const distance of distances) list.push(distance)
  const writer = new ByteWriter()
  for (let i = 0; i < before; i++) writer.byte(0xff)
  writeDistances(list, writer)
  return writer.written().slice()
}

describe('distances between positions', () => {
  it('are read as they were written, small or huge, wherever they begin', () => {
    const distance = fc.oneof(fc.nat(3), fc.nat(600), fc.nat(70_000), fc.integer({ min: 0, max: 0xffffffff }))
    fc.assert(
      fc.property(fc.array(distance, { maxLength: 80 }), fc.nat(5), (distances, before) => {
        const reader = new DistanceReader(encode(distances, before), before)
        expect(distances.map(() => reader.next())).toEqual(distances)
      }),
      { numRuns: 500 },
    )
  })

  it('can be passed over', () => {
    const distances = Array.from({ length: 200 }, (_, i) => (i * 7_919) % 311)
    const reader = new DistanceReader(encode(distances), 0)
    reader.skip(150)
    expect(reader.next()).toBe(distances[150])
  })

  it('take fewer bits than whole bytes would', () => {
    const distances = Array.from({ length: 1_000 }, (_, i) => (i * 7_919) % 120)
    expect(encode(distances).length).toBeLessThan(distances.length)
    expect(encode(Array.from({ length: 800 }, () => 1)).length).toBeLessThanOrEqual(202)
  })
})
