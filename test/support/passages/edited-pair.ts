import type { Span } from '@shared/model/span.ts'
import { editWords, misreadLetters, retypeset } from './sentence-edits.ts'
import type { SeededRandom } from './seeded-random.ts'

/** A passage known to be in both texts. */
export interface SharedSpans {
  readonly a: Span
  readonly b: Span
}

/** Two texts and everything that they share. */
export interface EditedPair {
  readonly a: string
  readonly b: string
  readonly shared: readonly SharedSpans[]
}

/** The ways in which texts are edited. */
export const EDITS = [
  'verbatim',
  'retypeset',
  'words 5 %',
  'words 10 %',
  'words 20 %',
  'misread 1 %',
  'misread 3 %',
  'misread 5 % on both sides',
  'sentences moved',
  'sentences dropped',
] as const

export type EditName = (typeof EDITS)[number]

/** What an edit makes of one sentence on each side. */
function editSentence(random: SeededRandom, sentence: string, edit: EditName): { a: string; b: string } {
  switch (edit) {
    case 'retypeset':
      return { a: sentence, b: retypeset(random, sentence) }
    case 'words 5 %':
      return { a: sentence, b: editWords(random, sentence, 0.05) }
    case 'words 10 %':
      return { a: sentence, b: editWords(random, sentence, 0.1) }
    case 'words 20 %':
      return { a: sentence, b: editWords(random, sentence, 0.2) }
    case 'misread 1 %':
      return { a: sentence, b: misreadLetters(random, sentence, 0.01) }
    case 'misread 3 %':
      return { a: sentence, b: misreadLetters(random, sentence, 0.03) }
    case 'misread 5 % on both sides':
      return { a: misreadLetters(random, sentence, 0.05), b: misreadLetters(random, sentence, 0.05) }
    case 'verbatim':
    case 'sentences moved':
    case 'sentences dropped':
      return { a: sentence, b: sentence }
  }
}

interface Piece {
  readonly text: string
  /** Number of the shared sentence, or null for a sentence of this text alone. */
  readonly number: number | null
}

/** The order in which the second text has the shared sentences. */
function orderOf(random: SeededRandom, count: number, edit: EditName): number[] {
  const numbers = Array.from({ length: count }, (_, number) => number)
  if (edit === 'sentences dropped') return numbers.filter((number) => number === 0 || random.isHit(0.7))
  if (edit !== 'sentences moved' || count < 2) return numbers
  const cut = 1 + random.below(count - 1)
  return [...numbers.slice(cut), ...numbers.slice(0, cut)]
}

function around(own: readonly string[], at: number, shared: readonly Piece[]): Piece[] {
  const pieces = own.map((text): Piece => ({ text, number: null }))
  return [...pieces.slice(0, at), ...shared, ...pieces.slice(at)]
}

const EDGE = /^[^\p{L}\p{N}$]+|[^\p{L}\p{N}%]+$/gu

/** The pieces as one text, and where in it each shared sentence stands, without punctuation around it. */
function layOut(random: SeededRandom, pieces: readonly Piece[]): { text: string; spans: Map<number, Span> } {
  const spans = new Map<number, Span>()
  let text = ''
  for (const piece of pieces) {
    if (text !== '') text += random.isHit(0.4) ? '\n' : ' '
    if (piece.number !== null) {
      const start = text.length + (/^[^\p{L}\p{N}$]*/u.exec(piece.text)?.[0].length ?? 0)
      spans.set(piece.number, { start, end: start + piece.text.replace(EDGE, '').length })
    }
    text += piece.text
  }
  return { text, spans }
}

/** Sentences that follow each other in both texts are one passage. */
function sharedRuns(order: readonly number[], a: Map<number, Span>, b: Map<number, Span>): SharedSpans[] {
  const runs: SharedSpans[] = []
  let before = -2
  for (const number of order) {
    const aSpan = a.get(number)
    const bSpan = b.get(number)
    if (aSpan === undefined || bSpan === undefined) continue
    const last = runs.at(-1)
    if (last !== undefined && number === before + 1) {
      runs[runs.length - 1] = {
        a: { start: last.a.start, end: aSpan.end },
        b: { start: last.b.start, end: bSpan.end },
      }
    } else runs.push({ a: aSpan, b: bSpan })
    before = number
  }
  return runs
}

/**
 * Two texts that share `shared` sentences, edited, in the middle of sentences of their own.
 */
export function makeEditedPair(
  random: SeededRandom,
  sentences: {
    readonly shared: readonly string[]
    readonly ownA: readonly string[]
    readonly ownB: readonly string[]
  },
  edit: EditName,
): EditedPair {
  const edited = sentences.shared.map((sentence) => editSentence(random, sentence, edit))
  const order = orderOf(random, edited.length, edit)
  const piecesA = edited.map(({ a }, number): Piece => ({ text: a, number }))
  const piecesB = order.map((number): Piece => ({ text: edited[number]?.b ?? '', number }))
  const a = layOut(random, around(sentences.ownA, random.below(sentences.ownA.length + 1), piecesA))
  const b = layOut(random, around(sentences.ownB, random.below(sentences.ownB.length + 1), piecesB))
  return { a: a.text, b: b.text, shared: sharedRuns(order, a.spans, b.spans) }
}
