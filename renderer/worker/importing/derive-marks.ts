import { describe, locate } from '@shared/core/anchoring/index.ts'
import type { TextAnchor } from '@shared/model/highlight.ts'
import type { DraftMark, Supplement } from '@shared/model/supplement.ts'

/** What the user did with an article elsewhere, ready to be stored with it. */
export interface DerivedMarks {
  readonly tags: readonly string[]
  /** Marked words that stand in the text, with the note on them, empty for none; in the order of the text. */
  readonly highlights: readonly { readonly anchor: TextAnchor; readonly note: string }[]
  /** Markdown: notes on the whole article, and marked words that the text does not hold, quoted. */
  readonly notes: readonly string[]
}

const MAX_TAGS = 200
/** Searching a text for words that are nearly there costs a pass of it each. */
const MAX_SEARCHED = 300

/** The marks that a format delivered with an article; null where there are none. */
export function deriveMarks(
  supplement: Supplement | undefined,
  text: string,
  textHash: string,
): DerivedMarks | null {
  const tags = [...new Set((supplement?.tags ?? []).map((tag) => tag.trim()))].filter((tag) => tag !== '')
  const marks = supplement?.marks ?? []
  if (tags.length === 0 && marks.length === 0) return null
  const highlights: DerivedMarks['highlights'][number][] = []
  const notes: string[] = []
  for (const [index, mark] of marks.entries()) {
    const anchor = anchorOf(mark, text, textHash, index < MAX_SEARCHED)
    if (anchor !== null) highlights.push({ anchor, note: mark.note })
    else notes.push([quoted(mark.quote), mark.note].filter((part) => part !== '').join('\n\n'))
  }
  return {
    tags: tags.slice(0, MAX_TAGS),
    highlights: highlights.sort((a, b) => a.anchor.start - b.anchor.start),
    notes: notes.filter((note) => note !== ''),
  }
}

/** Where the marked words stand: as they are, else where nothing but their spelling or spacing differs. */
function anchorOf(
  { quote }: DraftMark,
  text: string,
  textHash: string,
  isSearched: boolean,
): TextAnchor | null {
  const exact = quote.trim()
  if (exact === '') return null
  const start = text.indexOf(exact)
  if (start !== -1) return describe(text, start, start + exact.length, textHash)
  if (!isSearched) return null
  const located = locate(text, { exact, prefix: '', suffix: '', start: 0, end: exact.length, textHash })
  return located.kind === 'found' ? describe(text, located.start, located.end, textHash) : null
}

/** Markdown's quotation. */
function quoted(quote: string): string {
  return quote === ''
    ? ''
    : quote
        .split('\n')
        .map((line) => `> ${line}`)
        .join('\n>\n')
}
