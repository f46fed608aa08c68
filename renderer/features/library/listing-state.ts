import { create } from 'zustand'
import { NO_ROWS, type GatheredList } from './gather-stories.ts'

interface Listing extends Omit<GatheredList, 'rows'> {
  /** False until the list was answered once, so that an empty library is not announced too early. */
  readonly isLoaded: boolean
  /** The rows are those of an earlier query until the answer to the present one is there. */
  readonly isAnswering: boolean
  /** All articles that answer the query, in order: each is a row, or stands behind one. */
  readonly answered: Uint32Array
}

export const useListing = create<Listing>(() => ({
  isLoaded: false,
  isAnswering: false,
  answered: NO_ROWS.rows,
  copies: NO_ROWS.copies,
  below: NO_ROWS.below,
  storyCount: 0,
}))
