import type { WordEdit } from '../../model/passage.ts'
import type { Span } from '../../model/span.ts'
import type { Alignment } from './alignment.ts'
import type { TokenStream } from './token-stream.ts'

/**
 * The text from one token to another (half-open). Where there is none, the empty span behind the token before, or
 * at the start of the passage.
 */
function spanOf(stream: TokenStream, passageFrom: number, from: number, to: number): Span {
  if (from < to) return { start: stream.starts[from] ?? 0, end: stream.ends[to - 1] ?? 0 }
  const place = (from === passageFrom ? stream.starts[from] : stream.ends[from - 1]) ?? 0
  return { start: place, end: place }
}

function hasFigure(stream: TokenStream, from: number, to: number): boolean {
  return stream.isFigure.slice(from, to).includes(true)
}

/** The changed words among the steps of an alignment, neighbours in one edit. Misspelt words are changed words. */
export function editsOf(a: TokenStream, b: TokenStream, { aFrom, bFrom, steps }: Alignment): WordEdit[] {
  const edits: WordEdit[] = []
  let index = 0
  while (index < steps.length) {
    const from = index
    while (index < steps.length && steps[index]?.kind !== 'equal') index++
    const first = steps[from]
    const last = steps[index - 1]
    if (index > from && first !== undefined && last !== undefined) {
      const aTo = last.a + last.aCount
      const bTo = last.b + last.bCount
      edits.push({
        a: spanOf(a, aFrom, first.a, aTo),
        b: spanOf(b, bFrom, first.b, bTo),
        isFigure: hasFigure(a, first.a, aTo) || hasFigure(b, first.b, bTo),
      })
    }
    index++
  }
  return edits
}
