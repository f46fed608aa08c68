import type { ImportItem } from '@shared/contract/engine/importing.ts'
import { readDrafts, type ReadDrafts, type ReadFileTools } from './read-drafts.ts'

/** So many files are read ahead: while one is computed, the bytes of the next arrive and the window parses its page. */
const AHEAD = 2
/** Larger files are read in their turn: two of them at once would fill the memory. */
const MAX_AHEAD_BYTES = 1024 * 1024

/** Reads the files of a batch in order, the next ones ahead of their turn. */
export class DraftsAhead {
  readonly #items: readonly ImportItem[]
  readonly #tools: ReadFileTools
  readonly #ahead: number
  readonly #reading = new Map<number, Promise<ReadDrafts | null>>()

  /** @param isCareful whether each file is read in its turn, so that it is known which one ends the worker */
  constructor(items: readonly ImportItem[], tools: ReadFileTools, isCareful: boolean) {
    this.#items = items
    this.#tools = tools
    this.#ahead = isCareful ? 0 : AHEAD
  }

  /** What `readDrafts` answers for the item at `index`. */
  take(index: number): Promise<ReadDrafts | null> {
    const item = this.#items[index]
    if (item === undefined) throw new RangeError(`no item ${index}`)
    const read = this.#reading.get(index) ?? readDrafts(item, this.#tools)
    this.#reading.delete(index)
    for (let next = index + 1; next <= index + this.#ahead; next++) this.#readAhead(next)
    return read
  }

  #readAhead(index: number): void {
    const item = this.#items[index]
    if (item === undefined || this.#reading.has(index) || !isSmall(item)) return
    this.#reading.set(index, readDrafts(item, { ...this.#tools, report: () => undefined }))
  }
}

function isSmall(item: ImportItem): boolean {
  return item.kind === 'text' || (item.kind === 'file' && item.file.size <= MAX_AHEAD_BYTES)
}
