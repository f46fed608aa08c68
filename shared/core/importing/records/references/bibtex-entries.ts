/** An entry of a BibTeX file as it stands there. */
export interface BibtexEntry {
  /** In lower case, e.g. `article`. */
  readonly type: string
  readonly source: string
  /** Counted from 1. */
  readonly line: number
}

const OPENS = /^[ \t]*@([a-z]{2,30})[ \t]*[{(]/gimu

/**
 * The entries of a file, parted at the lines that open one: an entry whose braces never close loses nothing but
 * itself. Linear.
 */
export function bibtexEntries(text: string): readonly BibtexEntry[] {
  const openings = [...text.matchAll(OPENS)]
  let line = 1
  let counted = 0
  return openings.map((opening, index) => {
    for (
      let at = text.indexOf('\n', counted);
      at !== -1 && at < opening.index;
      at = text.indexOf('\n', at + 1)
    )
      line++
    counted = opening.index
    return {
      type: (opening[1] ?? '').toLowerCase(),
      source: text.slice(opening.index, openings[index + 1]?.index ?? text.length),
      line,
    }
  })
}
