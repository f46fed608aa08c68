import type { WordEdit } from '../../model/passage.ts'
import type { Span } from '../../model/span.ts'
import type { Step } from './steps.ts'
import type { TokenStream } from './token-stream.ts'

/** The text from one token to another (half-open); where there is none, the empty span behind the token before. */
function spanOf(stream: TokenStream, from: number, to: number): Span {
  const start = from < to ? (stream.starts[from] ?? 0) : (stream.ends[from - 1] ?? 0)
  return { start, end: from < to ? (stream.ends[to - 1] ?? start) : start }
}

function hasFigure(stream: TokenStream, from: number, to: number): boolean {
  return stream.isFigure.slice(from, to).includes(true)
}

/** The changed words among the steps of an alignment, neighbours in one edit. Misspelt words are changed words. */
export function editsOf(a: TokenStream, b: TokenStream, steps: readonly Step[]): WordEdit[] {
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
        a: spanOf(a, first.a, aTo),
        b: spanOf(b, first.b, bTo),
        isFigure: hasFigure(a, first.a, aTo) || hasFigure(b, first.b, bTo),
      })
    }
    index++
  }
  return edits
}
