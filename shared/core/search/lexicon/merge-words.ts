import type { BitSet } from '../segment/bit-set.ts'
import { WordPacker, type PackedWords, type WordList } from '../segment/front-coding.ts'
import type { WordBuffer } from '../segment/word-buffer.ts'

/** The words of one or several segments. */
export interface WordSource {
  readonly terms: WordList
  /** One of several terms stands there once for each. */
  readonly forms: WordList
  readonly termOfForm: (form: number) => number
  /** The words that still occur; null for all. */
  readonly live: { readonly terms: BitSet; readonly forms: BitSet } | null
}

export interface MergedWords {
  readonly terms: PackedWords
  readonly forms: PackedWords
  readonly formTerms: Uint32Array<ArrayBuffer>
  /** By source, by number there the number here; -1 for words that are gone. */
  readonly termTargets: readonly Int32Array[]
  readonly formTargets: readonly Int32Array[]
}

/** The words of several sources, each once. Linear in the words times the sources. */
export function mergeWords(sources: readonly WordSource[]): MergedWords {
  const terms = mergeLists(sources.map(({ terms, live }) => new Walk(terms, live?.terms ?? null, () => 0)))
  const formTerms: number[] = []
  const forms = mergeLists(
    sources.map((source, i) => {
      const targets = terms.targets[i] ?? new Int32Array(0)
      const termOf = (form: number): number => targets[source.termOfForm(form)] as number
      return new Walk(source.forms, source.live?.forms ?? null, termOf)
    }),
    (term) => formTerms.push(term),
  )
  return {
    terms: terms.words,
    forms: forms.words,
    formTerms: Uint32Array.from(formTerms),
    termTargets: terms.targets,
    formTargets: forms.targets,
  }
}

/** A walk over the live words of a list, of which each has a detail that orders equal words. */
class Walk {
  isAtEnd = false
  detail = 0
  readonly targets: Int32Array
  readonly #cursor: ReturnType<WordList['walk']>
  readonly #live: BitSet | null
  readonly #detailOf: (number: number) => number

  constructor(words: WordList, live: BitSet | null, detailOf: (number: number) => number) {
    this.targets = new Int32Array(words.count).fill(-1)
    this.#cursor = words.walk()
    this.#live = live
    this.#detailOf = detailOf
    this.advance()
  }

  get word(): WordBuffer {
    return this.#cursor.word
  }

  advance(): void {
    do this.isAtEnd = !this.#cursor.next()
    while (!this.isAtEnd && this.#live?.has(this.#cursor.number) === false)
    if (!this.isAtEnd) this.detail = this.#detailOf(this.#cursor.number)
  }

  setTarget(target: number): void {
    this.targets[this.#cursor.number] = target
  }

  compare(other: Walk): number {
    return this.word.compare(other.word) || this.detail - other.detail
  }
}

function mergeLists(
  walks: readonly Walk[],
  note: (detail: number) => void = () => undefined,
): { readonly words: PackedWords; readonly targets: readonly Int32Array[] } {
  const packer = new WordPacker()
  const holders: Walk[] = []
  for (let number = 0; ; number++) {
    holders.length = 0
    for (const walk of walks) {
      if (walk.isAtEnd) continue
      const order = holders[0] === undefined ? 0 : walk.compare(holders[0])
      if (order < 0) holders.length = 0
      if (order <= 0) holders.push(walk)
    }
    if (holders[0] === undefined) break
    packer.add(holders[0].word)
    note(holders[0].detail)
    for (const walk of holders) {
      walk.setTarget(number)
      walk.advance()
    }
  }
  return { words: packer.finish(), targets: walks.map(({ targets }) => targets) }
}
