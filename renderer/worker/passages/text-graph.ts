import type { TextLink } from '@shared/core/passages/index.ts'
import type { ArticleId } from '@shared/model/ids.ts'
import type { LinkedTextRow } from '../../data/rows.ts'

/** Words of a text in passages that another text has, and of the other the words that this one has. */
export interface Overlap {
  readonly own: number
  readonly other: number
}

interface LinkedText {
  readonly words: number
  readonly ids: Set<ArticleId>
  readonly overlaps: Map<number, Overlap>
}

/** Which texts share how much, and which articles have them: the stored links without their spans. */
export class TextGraph {
  readonly #keyOf = new Map<ArticleId, number>()
  readonly #texts = new Map<number, LinkedText>()

  keyOf(id: ArticleId): number | undefined {
    return this.#keyOf.get(id)
  }

  has(key: number): boolean {
    return this.#texts.has(key)
  }

  /** Words of a text, repeats counted once. */
  wordsOf(key: number): number {
    return this.#texts.get(key)?.words ?? 0
  }

  /** The articles that have the text, lowest number first. */
  idsOf(key: number): ArticleId[] {
    return [...(this.#texts.get(key)?.ids ?? [])].sort((x, y) => x - y)
  }

  overlapsOf(key: number): ReadonlyMap<number, Overlap> {
    return this.#texts.get(key)?.overlaps ?? new Map<number, Overlap>()
  }

  keys(): Iterable<number> {
    return this.#texts.keys()
  }

  addText({ id, key, words }: Pick<LinkedTextRow, 'id' | 'key' | 'words'>): void {
    this.#keyOf.set(id, key)
    const text = this.#texts.get(key)
    if (text === undefined) this.#texts.set(key, { words, ids: new Set([id]), overlaps: new Map() })
    else text.ids.add(id)
  }

  /** False when one of the texts is not there any more, and nothing is added. */
  addLink({ a, b, sharedA, sharedB }: Pick<TextLink, 'a' | 'b' | 'sharedA' | 'sharedB'>): boolean {
    const textA = this.#texts.get(a)
    const textB = this.#texts.get(b)
    if (textA === undefined || textB === undefined) return false
    textA.overlaps.set(b, { own: sharedA, other: sharedB })
    textB.overlaps.set(a, { own: sharedB, other: sharedA })
    return true
  }

  /** Takes an article out; answers the keys of the links that are gone with the last article of its text. */
  remove(id: ArticleId): readonly [a: number, b: number][] {
    const key = this.#keyOf.get(id)
    const text = key === undefined ? undefined : this.#texts.get(key)
    this.#keyOf.delete(id)
    if (key === undefined || text === undefined) return []
    text.ids.delete(id)
    if (text.ids.size > 0) return []
    this.#texts.delete(key)
    return [...text.overlaps.keys()].map((other) => {
      this.#texts.get(other)?.overlaps.delete(key)
      return key < other ? [key, other] : [other, key]
    })
  }
}
