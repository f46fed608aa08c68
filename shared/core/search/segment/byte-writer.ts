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
    this.reserve(5)
    let rest = value
    while (rest > 0x7f) {
      this.#bytes[this.length++] = (rest & 0x7f) | 0x80
      rest >>>= 7
    }
    this.#bytes[this.length++] = rest
  }

  copy(source: Uint8Array, start: number, end: number): void {
    this.reserve(end - start)
    // most runs are a few bytes long: a loop beats the call of set()
    if (end - start > 64) this.#bytes.set(source.subarray(start, end), this.length)
    else for (let i = start, at = this.length; i < end; i++) this.#bytes[at++] = source[i] as number
    this.length += end - start
  }

  private reserve(count: number): void {
    if (this.length + count <= this.#bytes.length) return
    const grown = new Uint8Array(Math.max(this.#bytes.length * 2, this.length + count))
    grown.set(this.written())
    this.#bytes = grown
  }
}
