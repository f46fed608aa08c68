/** A growing buffer of bytes and variable-length integers (LEB128: seven bits a byte, low bits first). */
export class ByteWriter {
  length = 0
  #bytes: Uint8Array<ArrayBuffer>

  constructor(capacity = 1024) {
    this.#bytes = new Uint8Array(capacity)
  }

  /** The bytes written so far, as a view that the next write may invalidate. */
  written(): Uint8Array<ArrayBuffer> {
    return this.#bytes.subarray(0, this.length)
  }

  /** Writes an integer from 0 to 2^32 - 1 in one to five bytes. */
  integer(value: number): void {
    if (this.length + 5 > this.#bytes.length) this.#grow(5)
    const bytes = this.#bytes
    let at = this.length
    let rest = value
    while (rest > 0x7f) {
      bytes[at++] = (rest & 0x7f) | 0x80
      rest >>>= 7
    }
    bytes[at++] = rest
    this.length = at
  }

  byte(value: number): void {
    if (this.length === this.#bytes.length) this.#grow(1)
    this.#bytes[this.length++] = value
  }

  /** Writes bytes of an array from `start` to `end`. */
  append(source: Uint8Array, start: number, end: number): void {
    if (this.length + end - start > this.#bytes.length) this.#grow(end - start)
    const bytes = this.#bytes
    let at = this.length
    // most are a few bytes long, for which a call of the engine's own copying costs more
    for (let from = start; from < end; from++) bytes[at++] = source[from] as number
    this.length = at
  }

  #grow(count: number): void {
    const grown = new Uint8Array(Math.max(this.#bytes.length * 2, this.length + count))
    grown.set(this.written())
    this.#bytes = grown
  }
}
