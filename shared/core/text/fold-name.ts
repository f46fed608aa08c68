const MARKS = /\p{M}+/gu
const NOT_A_WORD = /[^\p{L}\p{N}]+/u

/** A name without case and accents, for comparing what is typed with what is printed. */
export function foldName(name: string): string {
  return name.normalize('NFKD').replace(MARKS, '').toLowerCase()
}

export function wordsOfName(folded: string): readonly string[] {
  return folded.split(NOT_A_WORD).filter((word) => word !== '')
}
