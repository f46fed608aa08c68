import { ByteReader } from './byte-reader.ts'
import type { ByteWriter } from './byte-writer.ts'

/**
 * Postings of one term in one field: ordinals of documents, ascending, with the number of occurrences.
 * On bytes: the distance to the previous ordinal (from -1) doubled, its low bit set where the count is 1; else the
 * count follows. The occurrences' positions stand in a list of their own, as distances that begin anew with
 * every document.
 */
export class PostingList {
  count = 0
  documents: Uint32Array<ArrayBuffer>
  frequencies: Uint32Array<ArrayBuffer>

  constructor(capacity = 64) {
    this.documents = new Uint32Array(capacity)
    this.frequencies = new Uint32Array(capacity)
  }

  add(document: number, frequency: number): void {
    this.reserve(this.count + 1)
    this.documents[this.count] = document
    this.frequencies[this.count++] = frequency
  }

  /** Replaces the list by the one of so many postings that is encoded in `bytes` from `start` to `end`. */
  decode(bytes: Uint8Array, start: number, end: number, postingCount: number): void {
    this.reserve(postingCount)
    const { documents, frequencies } = this
    let document = -1
    let count = 0
    let at = start
    while (at < end) {
      let value = bytes[at++] as number
      if (value > 0x7f) {
        value &= 0x7f
        let shift = 7
        let byte: number
        do {
          byte = bytes[at++] as number
          value |= (byte & 0x7f) << shift
          shift += 7
        } while (byte > 0x7f)
      }
      document += value >>> 1
      let frequency = 1
      if ((value & 1) === 0) {
        frequency = bytes[at++] as number
        if (frequency > 0x7f) {
          frequency &= 0x7f
          let shift = 7
          let byte: number
          do {
            byte = bytes[at++] as number
            frequency |= (byte & 0x7f) << shift
            shift += 7
          } while (byte > 0x7f)
        }
      }
      documents[count] = document
      frequencies[count++] = frequency
    }
    this.count = count
  }

  private reserve(count: number): void {
    if (count <= this.documents.length) return
    const capacity = Math.max(count, this.documents.length * 2)
    this.documents = grown(this.documents, capacity)
    this.frequencies = grown(this.frequencies, capacity)
  }
}

export function writePosting(writer: ByteWriter, distance: number, frequency: number): void {
  if (frequency === 1) {
    writer.integer(distance * 2 + 1)
    return
  }
  writer.integer(distance * 2)
  writer.integer(frequency)
}

/**
 * Appends an encoded list to another whose last ordinal is `previous`, its ordinals counted from `first` on. Returns
 * the last one. What stands behind the first posting is copied.
 */
export function appendPostings(
  writer: ByteWriter,
  previous: number,
  bytes: Uint8Array,
  start: number,
  end: number,
  first: number,
): number {
  const reader = new ByteReader(bytes)
  reader.at = start
  let value = reader.integer()
  let document = first - 1 + (value >>> 1)
  writer.integer((document - previous) * 2 + (value & 1))
  writer.append(bytes, reader.at, end)
  for (;;) {
    if ((value & 1) === 0) reader.integer()
    if (reader.at >= end) return document
    value = reader.integer()
    document += value >>> 1
  }
}

function grown(array: Uint32Array<ArrayBuffer>, capacity: number): Uint32Array<ArrayBuffer> {
  const copy = new Uint32Array(capacity)
  copy.set(array)
  return copy
}
