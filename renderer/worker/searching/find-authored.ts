import type { SearchAnswer } from '@shared/contract/engine/searching.ts'
import type { QueryNode } from '@shared/core/query/index.ts'
import type { Highlight } from '@shared/model/highlight.ts'
import type { HighlightId, NoteId } from '@shared/model/ids.ts'
import { noteTitle, type Note } from '@shared/model/note.ts'
import type { CollateDatabase } from '../../data/database.ts'
import { AuthoredIndex } from './authored-index.ts'
import { readCodedColours } from './highlight-codes.ts'
import { filtersOf } from './typed-filters.ts'

const MOST_ROWS = 50

/** The indexes over what the user wrote and marked. */
export class AuthoredSearch {
  readonly #database: CollateDatabase
  readonly #notes: AuthoredIndex<Note, NoteId>
  readonly #highlights: AuthoredIndex<Highlight, HighlightId>

  constructor(database: CollateDatabase) {
    this.#database = database
    this.#notes = new AuthoredIndex(database.notes, ({ markdown }) => ({
      title: noteTitle(markdown),
      body: markdown,
    }))
    this.#highlights = new AuthoredIndex(database.highlights, ({ anchor }) => ({
      title: '',
      body: anchor.exact,
    }))
  }

  /**
   * Notes and highlights outside the trash that match, best first, at most 50 of each. Of the filters only `in:` and,
   * for highlights, `code:` fit them.
   */
  async find(root: QueryNode): Promise<Pick<SearchAnswer, 'notes' | 'highlights'>> {
    const hasCode = filtersOf(root).some(({ key }) => key === 'code')
    const coloursOf = hasCode ? await readCodedColours(this.#database) : () => new Set<number>()
    const [notes, highlights] = await Promise.all([
      this.#notes.search(root, MOST_ROWS, (filter) => filter.key === 'in' && filter.value === 'notes'),
      this.#highlights.search(root, MOST_ROWS, (filter, { colour }) =>
        filter.key === 'code'
          ? coloursOf(filter.value).has(colour)
          : filter.key === 'in' && filter.value === 'highlights',
      ),
    ])
    return {
      notes: notes.map(({ row: { id }, snippet }) => ({ id, snippet })),
      highlights: highlights.map(({ row: { id, articleId }, snippet }) => ({ id, articleId, snippet })),
    }
  }
}
