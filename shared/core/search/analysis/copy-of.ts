/** Engines keep shorter slices as copies, longer ones as views that keep the whole text alive. */
const LONGEST_COPIED = 12

/** A slice of a text as a string that can be kept without the text. */
export function copyOf(slice: string): string {
  if (slice.length <= LONGEST_COPIED) return slice
  return String.fromCharCode(...Array.from({ length: slice.length }, (_, i) => slice.charCodeAt(i)))
}
