import type { EntityKey } from '../../../model/ids.ts'
import type { ArticleEntity, EntityType } from '../../../model/mention.ts'
import type { Span } from '../../../model/span.ts'
import type { IndexTerm, Supplement } from '../../../model/supplement.ts'
import { bareName, comparableName } from './names.ts'

/** Databases list up to a few dozen; a hostile file may list any number. */
const MAX_TERMS = 200
const MAX_NAME_UNITS = 120
const CAPITALS = /^[^\p{Ll}]*\p{Lu}[^\p{Ll}]*$/u
/** Words that stay small within a name. */
const SMALL = new Set(['of', 'the', 'and', 'for', 'in', 'on', 'de', 'la', 'du', 'des', 'und', 'der', 'von'])
const FIRM = /,? (?:inc|corp|co|ltd|llc|plc|limited|company|corporation|gmbh|ag)\.?$/iu
const LETTER = /[\p{L}\p{N}]/u

/**
 * The entities of an article with those that its database lists as index terms: one that the text names is marked
 * with the database, one that only the database knows gets the places where its name stands in the text, none at
 * worst. Terms by which a table of anyone was labelled are taken as well, unmarked. Linear in terms × text.
 */
export function addIndexTerms(
  entities: readonly ArticleEntity[],
  supplement: Supplement | undefined,
  text: string,
): readonly ArticleEntity[] {
  const terms = supplement?.terms?.filter(isEntity).slice(0, MAX_TERMS) ?? []
  if (terms.length === 0) return entities
  const origin = supplement?.database === undefined ? {} : { indexedBy: supplement.database }
  const byKey = new Map(entities.map((entity) => [entity.key, entity]))
  const places = new FreePlaces(text)
  for (const { mentions } of entities) for (const span of mentions) places.take(span)
  for (const { type, name: printed } of terms) {
    const name = plainName(printed, type)
    if (name === '') continue
    const key = `${type}:${comparableName(name, type)}` as EntityKey
    const known = byKey.get(key)
    if (known !== undefined) {
      byKey.set(key, { ...known, ...origin })
      continue
    }
    const mentions = places.find(name)
    for (const span of mentions) places.take(span)
    const [first] = mentions
    const inText = first === undefined ? '' : text.slice(first.start, first.end)
    byKey.set(key, { key, type, name: isWrittenOut(inText) ? inText : name, mentions, ...origin })
  }
  return [...byKey.values()]
}

function isEntity(term: IndexTerm): term is IndexTerm & { readonly type: EntityType } {
  return term.type !== 'subject'
}

/** `TRUMP, DONALD` → `Donald Trump`, `PARIS, FRANCE` → `Paris`, `HARBOUR TRADING CO LTD` → `Harbour Trading`. */
function plainName(printed: string, type: EntityType): string {
  const line = printed.slice(0, MAX_NAME_UNITS).replace(/\s+/gu, ' ').trim()
  const name = inOrder(line, type)
  return bareName(CAPITALS.test(name) ? calm(name) : name, type)
}

function inOrder(name: string, type: EntityType): string {
  const [first = '', second = '', ...more] = name.split(/\s*,\s*/u)
  if (type === 'place') return first
  if (type === 'person') {
    return second === '' || more.length > 0 || /^(?:jr|sr|i{1,3})\.?$/iu.test(second)
      ? first
      : `${second} ${first}`
  }
  let firm = name
  while (FIRM.test(firm)) firm = firm.replace(FIRM, '')
  return firm
}

/** A name in capitals as it is written within a sentence; abbreviations of up to four letters stay. */
function calm(name: string): string {
  const words = name.split(' ')
  if (words.length === 1 && name.length <= 4) return name
  return words
    .map((word, index) => {
      const small = word.toLowerCase()
      if (index > 0 && SMALL.has(small)) return small
      return small.replace(/(?<![\p{L}\p{M}'’])\p{L}/gu, (letter) => letter.toUpperCase())
    })
    .join(' ')
}

function isWrittenOut(name: string): boolean {
  return /\p{Ll}|\p{Lo}/u.test(name) && !/^\p{Ll}/u.test(name)
}

/** The places of a text that no entity has taken yet. */
class FreePlaces {
  readonly #text: string
  readonly #isFolded: boolean
  readonly #taken: Uint8Array

  constructor(text: string) {
    const lower = text.toLowerCase()
    // a few letters are longer in lower case: offsets would point at the wrong place
    this.#isFolded = lower.length === text.length
    this.#text = this.#isFolded ? lower : text
    this.#taken = new Uint8Array(text.length)
  }

  take({ start, end }: Span): void {
    this.#taken.fill(1, start, end)
  }

  /** Where a name of at least two characters stands as whole words. */
  find(name: string): readonly Span[] {
    const wanted = this.#isFolded ? name.toLowerCase() : name
    const spans: Span[] = []
    if (wanted.length < 2) return spans
    let start = this.#text.indexOf(wanted)
    while (start >= 0) {
      const end = start + wanted.length
      if (this.#isWhole(start, end) && !this.#taken.subarray(start, end).includes(1))
        spans.push({ start, end })
      start = this.#text.indexOf(wanted, end)
    }
    return spans
  }

  /** Korean writes particles at the name, so that only what stands before it tells there. */
  #isWhole(start: number, end: number): boolean {
    if (LETTER.test(this.#text[start - 1] ?? '')) return false
    const next = this.#text[end] ?? ''
    return !LETTER.test(next) || /[가-힣]/u.test(next)
  }
}
