import { ReadingError } from '../reading-error.ts'

/** Caps on what may be unpacked out of one dropped file, in real bytes: sizes that an archive declares are not believed. */
export interface UnpackLimits {
  /** Bytes of all entries together. */
  readonly totalBytes: number
  /** Bytes of one entry. */
  readonly fileBytes: number
  /** Unpacked bytes for each packed one. Deflate reaches 1,032, text stays below 20, tables in XML below 100. */
  readonly ratio: number
  readonly entries: number
}

const MB = 1024 * 1024

export const UNPACK_LIMITS: UnpackLimits = {
  totalBytes: 500 * MB,
  fileBytes: 100 * MB,
  ratio: 200,
  entries: 10_000,
}

/** Small files may be packed as tightly as they like: a page of blanks harms nobody. */
const FREE_RATIO_BYTES = MB

/**
 * What may still be unpacked. One budget serves a dropped file and every archive inside it, so that nesting archives
 * gains nothing.
 */
export class UnpackBudget {
  readonly #limits: UnpackLimits
  #bytes = 0
  #entries = 0

  constructor(limits: UnpackLimits = UNPACK_LIMITS) {
    this.#limits = limits
  }

  /** Nothing more can be unpacked. */
  get isSpent(): boolean {
    return this.#bytes > this.#limits.totalBytes || this.#entries > this.#limits.entries
  }

  /** @throws ReadingError `too-many-entries` */
  addEntries(count: number): void {
    this.#entries += count
    if (this.#entries > this.#limits.entries)
      throw new ReadingError('too-many-entries', `more than ${this.#limits.entries} files inside`)
  }

  /** Counts the bytes of one entry as they come out. */
  startFile(packedBytes: number): UnpackedFile {
    return new UnpackedFile(packedBytes, this.#limits, (count) => this.#spend(count))
  }

  #spend(count: number): void {
    this.#bytes += count
    if (this.#bytes > this.#limits.totalBytes)
      throw new ReadingError('too-many-entries', `more than ${this.#limits.totalBytes} bytes inside`)
  }
}

/** The count of one entry. */
export class UnpackedFile {
  readonly #packedBytes: number
  readonly #limits: UnpackLimits
  readonly #spend: (count: number) => void
  #bytes = 0

  constructor(packedBytes: number, limits: UnpackLimits, spend: (count: number) => void) {
    this.#packedBytes = packedBytes
    this.#limits = limits
    this.#spend = spend
  }

  /**
   * To be called before the bytes are kept.
   *
   * @throws ReadingError `too-large` for this entry, `too-many-entries` for a bomb and for the whole
   */
  take(count: number): void {
    this.#bytes += count
    const { fileBytes, ratio } = this.#limits
    if (this.#bytes > fileBytes) throw new ReadingError('too-large', `more than ${fileBytes} bytes unpacked`)
    if (this.#bytes > Math.max(FREE_RATIO_BYTES, this.#packedBytes * ratio))
      throw new ReadingError('too-many-entries', `packed more than ${ratio} to 1`)
    this.#spend(count)
  }
}
