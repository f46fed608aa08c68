import type { FilterNode, QueryNode } from '@shared/core/query/index.ts'
import { makeSnippet, SearchIndex } from '@shared/core/search/index.ts'
import type { NoteId } from '@shared/model/ids.ts'
import { noteTitle, type Note } from '@shared/model/note.ts'
import type { Snippet } from '@shared/model/query.ts'
import type { CollateDatabase } from '../../data/database.ts'

const SNIPPET_UNITS = 160

export interface FoundNote {
  readonly id: NoteId
  readonly snippet: Snippet
}

/** A second, small index over the notes, in memory. Brought up to date by the notes' times of change. */
export class NotesIndex {
  readonly #database: CollateDatabase
  readonly #index = new SearchIndex()
  /** Notes by their number in the index. */
  readonly #notes = new Map<number, Note>()
  readonly #numbers = new Map<NoteId, number>()
  #lastNumber = 0
  #updating: Promise<void> = Promise.resolve()

  constructor(database: CollateDatabase) {
    this.#database = database
  }

  /** Notes outside the trash that match, best first. Of the filters only `in:notes` fits a note. */
  async search(root: QueryNode, limit: number): Promise<readonly FoundNote[]> {
    this.#updating = this.#updating.then(() => this.#update())
    await this.#updating
    const matchesFilter = (filter: FilterNode): boolean => filter.key === 'in'
    const { ids } = this.#index.search(root, { matchesFilter })
    return Array.from(ids.subarray(0, limit)).flatMap((number) => {
      const note = this.#notes.get(number)
      if (note === undefined) return []
      const snippet = makeSnippet(root, note.markdown, { length: SNIPPET_UNITS, language: null })
      return [{ id: note.id, snippet }]
    })
  }

  /** Every change of a note moves its time, so that keys alone tell which to read again. */
  async #update(): Promise<void> {
    const rows = this.#database.notes.orderBy('updatedAtMs')
    const [times, ids] = await Promise.all([rows.keys(), rows.primaryKeys()])
    const present = new Set(ids)
    for (const id of [...this.#numbers.keys()]) if (!present.has(id)) this.#forget(id)
    const changed = ids.filter((id, index) => this.#noteOf(id)?.updatedAtMs !== times[index])
    if (changed.length === 0) return
    const notes = (await this.#database.notes.bulkGet(changed)).filter((note) => note !== undefined)
    for (const note of notes) this.#remember(note)
    const found = notes.filter((note) => note.trashedAtMs === 0)
    const hidden = notes.filter((note) => note.trashedAtMs > 0)
    this.#index.remove(hidden.map((note) => this.#numberOf(note.id)))
    this.#index.add(
      found.map((note) => ({
        id: this.#numberOf(note.id),
        title: noteTitle(note.markdown),
        body: note.markdown,
        byline: '',
        source: '',
        language: null,
      })),
    )
  }

  #noteOf(id: NoteId): Note | undefined {
    return this.#notes.get(this.#numberOf(id))
  }

  #numberOf(id: NoteId): number {
    return this.#numbers.get(id) ?? 0
  }

  #remember(note: Note): void {
    if (!this.#numbers.has(note.id)) this.#numbers.set(note.id, ++this.#lastNumber)
    this.#notes.set(this.#numberOf(note.id), note)
  }

  #forget(id: NoteId): void {
    const number = this.#numberOf(id)
    this.#index.remove([number])
    this.#notes.delete(number)
    this.#numbers.delete(id)
  }
}
