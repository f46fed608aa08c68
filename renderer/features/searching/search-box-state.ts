import { create } from 'zustand'

/** Counts the wishes to have the keyboard focus in the search box. */
export const useSearchBox = create<{ readonly focusWishes: number }>(() => ({ focusWishes: 0 }))

export function focusSearchBox(): void {
  useSearchBox.setState(({ focusWishes }) => ({ focusWishes: focusWishes + 1 }))
}
