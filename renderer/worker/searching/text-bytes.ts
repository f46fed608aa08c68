/** Units encoded at a time: large enough to be cheap, small enough not to be held twice for long. */
const PART_UNITS = 1024 * 1024

/** The bytes of many texts one after the other, in UTF-8, without ever holding them as one text. */
export class TextBytes {
  readonly #encoder = new TextEncoder()
  readonly #parts: Uint8Array<ArrayBuffer>[] = []
  #waiting = ''

  add(text: string): void {
    this.#waiting += text
    if (this.#waiting.length >= PART_UNITS) this.#encode()
  }

  /** All bytes so far. */
  take(): Uint8Array<ArrayBuffer> {
    this.#encode()
    const bytes = new Uint8Array(this.#parts.reduce((sum, { length }) => sum + length, 0))
    let at = 0
    for (const part of this.#parts) {
      bytes.set(part, at)
      at += part.length
    }
    return bytes
  }

  #encode(): void {
    this.#parts.push(this.#encoder.encode(this.#waiting))
    this.#waiting = ''
  }
}
