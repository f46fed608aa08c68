import type { ByteWriter } from './byte-writer.ts'

/** Room that is made beyond what is asked for, so that single writes need not look. */
const SLACK = 8

/** The most that `put` takes. */
export const BITS_AT_ONCE = 24

/** Gathers a list of bits, high bits first, to be appended to bytes once it is whole. */
export class BitWriter {
  #bytes = new Uint8Array(1024)
  #length = 0
  /** Bits not yet in `#bytes`, fewer than 8, at the bottom; whatever stands above them. */
  #pending = 0
  #pendingCount = 0

  /** Writes the low bits of a value; those above them are 0. */
  put(value: number, bits: number): void {
    if (this.#length + SLACK > this.#bytes.length) this.#grow(SLACK)
    const pending = (this.#pending << bits) | value
    let count = this.#pendingCount + bits
    let at = this.#length
    while (count >= 8) {
      count -= 8
      this.#bytes[at++] = pending >>> count
    }
    this.#length = at
    this.#pending = pending
    this.#pendingCount = count
  }

  /** Copies bits from where a byte begins. */
  copy(source: Uint8Array, start: number, bits: number): void {
    if (this.#length + SLACK + (bits >>> 3) > this.#bytes.length) this.#grow(SLACK + (bits >>> 3))
    const [bytes, count] = [this.#bytes, this.#pendingCount]
    let pending = this.#pending
    let at = this.#length
    const end = start + (bits >>> 3)
    for (let from = start; from < end; from++) {
      pending = (pending << 8) | (source[from] as number)
      bytes[at++] = pending >>> count
    }
    this.#length = at
    this.#pending = pending
    const rest = bits & 7
    if (rest > 0) this.put((source[end] as number) >>> (8 - rest), rest)
  }

  /** Appends the list to bytes, and begins a new one. A set bit behind the last tells where it ends. */
  finish(writer: ByteWriter): void {
    this.put(1, 1)
    if (this.#pendingCount > 0) this.put(0, 8 - this.#pendingCount)
    writer.append(this.#bytes, 0, this.#length)
    this.#length = 0
  }

  #grow(count: number): void {
    const grown = new Uint8Array((this.#length + count) * 2)
    grown.set(this.#bytes.subarray(0, this.#length))
    this.#bytes = grown
  }
}

/** How many bits a list holds that a `BitWriter` finished, by the bytes from its first to its last. */
export function bitCountOf(bytes: Uint8Array, start: number, end: number): number {
  const last = bytes[end - 1] as number
  return (end - start) * 8 - 1 - (31 - Math.clz32(last & -last))
}
