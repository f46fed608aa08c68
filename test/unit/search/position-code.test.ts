import { BitWriter, bitCountOf } from '@shared/core/search/segment/bit-writer.ts'
import { ByteWriter } from '@shared/core/search/segment/byte-writer.ts'
import { DistanceReader, widthOf, writeDistance } from '@shared/core/search/segment/position-code.ts'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

type Sized = readonly [distance: number, width: number]

function write(distances: readonly Sized[], bits: BitWriter): void {
  for (const [distance, width] of distances) writeDistance(distance, width, bits)
}

function encode(distances: readonly Sized[], before = 0): Uint8Array<ArrayBuffer> {
  const bits = new BitWriter()
  write(distances, bits)
  const writer = new ByteWriter()
  for (let i = 0; i < before; i++) writer.byte(0xff)
  bits.finish(writer)
  return writer.written().slice()
}

const distance = fc.oneof(fc.nat(3), fc.nat(600), fc.nat(70_000), fc.integer({ min: 0, max: 0xffffffff }))
const distances: fc.Arbitrary<Sized[]> = fc.array(fc.tuple(distance, fc.nat(20)), { maxLength: 80 })

describe('distances between positions', () => {
  it('are read as they were written, small or huge, wherever they begin', () => {
    fc.assert(
      fc.property(distances, fc.nat(5), (list, before) => {
        const reader = new DistanceReader(encode(list, before), before)
        expect(list.map(([, width]) => reader.next(width))).toEqual(list.map(([value]) => value))
      }),
      { numRuns: 500 },
    )
  })

  it('are added up as they are read', () => {
    fc.assert(
      fc.property(fc.array(distance, { maxLength: 80 }), fc.nat(20), fc.nat(9), (list, width, start) => {
        const bytes = encode(list.map((value) => [value, width]))
        const sums = new Int32Array(list.length + 1)
        expect(new DistanceReader(bytes, 0).readSums(list.length, width, start, sums, 1)).toBe(
          list.length + 1,
        )
        let sum = start
        expect([...sums.subarray(1)]).toEqual(list.map((value) => (sum = (sum + value) | 0)))
      }),
      { numRuns: 300 },
    )
  })

  it('can be passed over', () => {
    fc.assert(
      fc.property(fc.array(distance, { minLength: 1, maxLength: 80 }), fc.nat(20), (list, width) => {
        const reader = new DistanceReader(encode(list.map((value) => [value, width])), 0)
        reader.skip(list.length - 1, width)
        expect(reader.next(width)).toBe(list.at(-1))
      }),
      { numRuns: 300 },
    )
  })

  it('are the same to the byte when lists are joined without being read', () => {
    fc.assert(
      fc.property(fc.array(distances, { maxLength: 6 }), (lists) => {
        const joined = new BitWriter()
        for (const list of lists) {
          const bytes = encode(list)
          joined.copy(bytes, 0, bitCountOf(bytes, 0, bytes.length))
        }
        const writer = new ByteWriter()
        joined.finish(writer)
        expect([...writer.written()]).toEqual([...encode(lists.flat())])
      }),
      { numRuns: 300 },
    )
  })

  it('take fewer bits than whole bytes would', () => {
    const some = Array.from({ length: 50 }, (_, i) => (i * 7_919) % 20)
    const width = widthOf(50, 500)
    expect(encode(some.map((value) => [value, width])).length).toBeLessThan(some.length * 0.7)
  })
})

describe('the width of distances', () => {
  it('grows with the length of the document and falls with the number of occurrences', () => {
    expect([widthOf(1, 10), widthOf(1, 500), widthOf(1, 5_000)]).toEqual([2, 7, 11])
    expect([widthOf(1, 500), widthOf(20, 500), widthOf(400, 500)]).toEqual([7, 4, 0])
    expect([widthOf(1, 0), widthOf(1, 0xffffffff)]).toEqual([0, 20])
  })
})
