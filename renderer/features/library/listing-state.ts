import { create } from 'zustand'

interface Listing {
  /** False until the list was answered once, so that an empty library is not announced too early. */
  readonly isLoaded: boolean
}

export const useListing = create<Listing>(() => ({ isLoaded: false }))
