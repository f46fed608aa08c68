import type { ByteWriter } from './byte-writer.ts'
import type { NumberList } from './number-list.ts'

/**
 * Distances between positions as bits (Rice 1979): the part above the low `width` bits in unary, then these. One width
 * serves all distances of a term in a field, the one that fits their mean; the first byte tells it. An
 * index is a tenth smaller than with whole bytes.
 */
const MOST_UNARY = 20
const RAW_BITS = 32
const MOST_WIDTH = 20

/** Writes distances; the next list begins at a byte of its own. The same bytes for the same distances. */
export function writeDistances(distances: NumberList, writer: ByteWriter): void {
  const width = widthFor(distances)
  writer.integer(width)
  let pending = 0
  let count = 0
  const put = (value: number, bits: number): void => {
    pending = (pending << bits) | value
    count += bits
    while (count >= 8) {
      count -= 8
      writer.byte((pending >>> count) & 0xff)
    }
  }
  for (let i = 0; i < distances.length; i++) {
    const distance = distances.values[i] as number
    const high = distance >>> width
    if (high < MOST_UNARY) {
      put(1, high + 1)
      if (width > 0) put(distance & ((1 << width) - 1), width)
    } else {
      put(0, MOST_UNARY)
      put(distance >>> 16, 16)
      put(distance & 0xffff, 16)
    }
  }
  if (count > 0) put(0, 8 - count)
}

/** Reads distances from where a list of them begins. */
export class DistanceReader {
  readonly #bytes: Uint8Array
  readonly #width: number
  /** In bits. */
  #at: number

  constructor(bytes: Uint8Array, start: number) {
    this.#bytes = bytes
    this.#width = bytes[start] ?? 0
    this.#at = (start + 1) * 8
  }

  /** The next distance; the caller knows how many there are. */
  next(): number {
    const zeros = Math.clz32(this.#window() | (1 << (31 - MOST_UNARY)))
    if (zeros >= MOST_UNARY) return this.#raw()
    this.#at += zeros + 1
    if (this.#width === 0) return zeros
    const low = this.#window() >>> (32 - this.#width)
    this.#at += this.#width
    return (zeros << this.#width) | low
  }

  skip(count: number): void {
    for (let rest = count; rest > 0; rest--) this.next()
  }

  #raw(): number {
    this.#at += MOST_UNARY
    const high = this.#window() >>> (RAW_BITS - 16)
    this.#at += 16
    const low = this.#window() >>> (RAW_BITS - 16)
    this.#at += 16
    return ((high << 16) | low) >>> 0
  }

  /** The next 25 bits at the top of a word, whatever follows below. */
  #window(): number {
    const bytes = this.#bytes
    // a double, since segments may have more than 2^29 bytes
    const byte = Math.floor(this.#at / 8)
    const word =
      ((bytes[byte] as number) << 24)
      | ((bytes[byte + 1] as number) << 16)
      | ((bytes[byte + 2] as number) << 8)
      | (bytes[byte + 3] as number)
    return word << (this.#at % 8)
  }
}

/** Near the best: the mean distance lies between the powers of two of the width and the next. */
function widthFor(distances: NumberList): number {
  let sum = 0
  for (let i = 0; i < distances.length; i++) sum += distances.values[i] as number
  // 0.69 of the mean is the median of a geometric distribution, which unary digits should halve
  const median = (0.69 * sum) / Math.max(1, distances.length)
  return Math.min(MOST_WIDTH, Math.max(0, 31 - Math.clz32(Math.max(1, Math.round(median)))))
}
