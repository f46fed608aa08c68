const POLYNOMIAL = 0xedb88320
const TABLE = new Uint32Array(256).map((_, byte) => {
  let value = byte
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ POLYNOMIAL : value >>> 1
  return value
})

/** The CRC-32 that ZIP and gzip use (ISO 3309), taken piece by piece. */
export class Crc32 {
  #state = 0xffffffff

  update(bytes: Uint8Array): void {
    let state = this.#state
    // by index: an iterator takes several times as long here
    for (let at = 0; at < bytes.length; at++)
      state = (TABLE[(state ^ (bytes[at] ?? 0)) & 0xff] ?? 0) ^ (state >>> 8)
    this.#state = state
  }

  /** As an unsigned number of 32 bits. */
  get value(): number {
    return ~this.#state >>> 0
  }
}
