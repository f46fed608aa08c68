import {
  SEARCH_FIELDS,
  type FilterNode,
  type PhraseNode,
  type QueryNode,
  type WordNode,
} from '../../query/index.ts'
import { analyse, type Token } from '../analysis/analyse.ts'
import { isDense } from '../analysis/characters.ts'
import { fold } from '../../text/fold.ts'
import type { Stemmer } from '../analysis/stemmers.ts'
import { termsInLanguages } from '../analysis/word.ts'
import type { TermMatcher } from './term-matcher.ts'
import { Pattern } from './wildcard.ts'

/** A term at its place: `offset` positions behind the start of the item. */
export interface Slot {
  readonly offset: number
  readonly matcher: TermMatcher
}

/** Terms that stand in this order, side by side; `width` positions in all. */
export interface Item {
  readonly slots: readonly Slot[]
  readonly width: number
}

/** What a word or phrase of the query asks of a text. */
export interface Leaf {
  /** One item, or several that stand near each other in any order. */
  readonly items: readonly Item[]
  /** The most that two of the items' starts may be apart. */
  readonly reach: number
  /** Numbers of the fields in which it may match. */
  readonly fields: readonly number[]
  readonly boost: number
  /** Equal for leaves that match the same places. */
  readonly key: string
}

/** A query whose words went through the analysis. */
export type CompiledQuery =
  | { readonly kind: 'leaf'; readonly leaf: Leaf }
  | { readonly kind: 'filter'; readonly filter: FilterNode }
  | { readonly kind: 'not'; readonly child: CompiledQuery }
  | { readonly kind: 'and' | 'or'; readonly children: readonly CompiledQuery[] }

const ALL_FIELDS: readonly number[] = SEARCH_FIELDS.map((_, field) => field)
const RUN = /[\p{L}\p{N}\p{M}*]+/gu

/**
 * The query in terms of the index; null when none of its words holds anything that is indexed.
 *
 * @param stemmers of the languages, besides English, of the texts to be searched
 */
export function compileQuery(node: QueryNode, stemmers: readonly Stemmer[]): CompiledQuery | null {
  switch (node.kind) {
    case 'word':
    case 'phrase': {
      const leaf = compileLeaf(node, stemmers)
      return leaf === null ? null : { kind: 'leaf', leaf }
    }
    case 'filter':
      return { kind: 'filter', filter: node }
    case 'not': {
      const child = compileQuery(node.child, stemmers)
      return child === null ? null : { kind: 'not', child }
    }
    case 'and':
    case 'or': {
      const children = node.children
        .map((child) => compileQuery(child, stemmers))
        .filter((child) => child !== null)
      const [only] = children
      if (only === undefined) return null
      return children.length === 1 ? only : { kind: node.kind, children }
    }
  }
}

/** Every leaf of a query. */
export function allLeaves(query: CompiledQuery): Leaf[] {
  switch (query.kind) {
    case 'leaf':
      return [query.leaf]
    case 'filter':
      return []
    case 'not':
      return allLeaves(query.child)
    case 'and':
    case 'or':
      return query.children.flatMap(allLeaves)
  }
}

/** The leaves that speak for a text, not those under a NOT. */
export function positiveLeaves(query: CompiledQuery, isNegated = false): Leaf[] {
  switch (query.kind) {
    case 'leaf':
      return isNegated ? [] : [query.leaf]
    case 'filter':
      return []
    case 'not':
      return positiveLeaves(query.child, !isNegated)
    case 'and':
    case 'or':
      return query.children.flatMap((child) => positiveLeaves(child, isNegated))
  }
}

function compileLeaf(node: WordNode | PhraseNode, stemmers: readonly Stemmer[]): Leaf | null {
  const editDistance = node.kind === 'word' ? node.editDistance : 0
  const distance = node.kind === 'phrase' ? node.distance : null
  const texts = distance === null ? [node.text] : node.text.split(/\s+/u)
  const items = texts
    .map((text) => compileItem(text, editDistance, stemmers))
    .filter((item) => item.slots.length > 0)
  if (items.length === 0) return null
  const slack = items.reduce((sum, { width }) => sum + width - 1, 0) + items.length - 2
  return {
    items,
    reach: items.length === 1 ? 0 : (distance ?? 0) + slack,
    fields: node.field === null ? ALL_FIELDS : [SEARCH_FIELDS.indexOf(node.field)],
    boost: node.boost,
    key: JSON.stringify([items, items.length === 1 ? 0 : distance]),
  }
}

function compileItem(text: string, editDistance: number, stemmers: readonly Stemmer[]): Item {
  if (!text.includes('*')) return itemOf(text, editDistance, stemmers)
  const slots: Slot[] = []
  let width = 0
  for (const [run] of text.matchAll(RUN)) {
    const part = hasWildcard(run) ? patternItem(run) : itemOf(run.replaceAll('*', ''), editDistance, stemmers)
    for (const { offset, matcher } of part.slots) slots.push({ offset: width + offset, matcher })
    width += part.width
  }
  return { slots, width }
}

/** Stars in a script without spaces mean nothing: every stretch of it is found anyway. */
function hasWildcard(run: string): boolean {
  return run.includes('*') && !isDense(run)
}

function patternItem(run: string): Item {
  const pattern = fold(run)
  const isLoneStar = pattern.replaceAll('*', '') === ''
  return isLoneStar
    ? { slots: [], width: 1 }
    : { slots: [{ offset: 0, matcher: { kind: 'pattern', pattern: new Pattern(pattern) } }], width: 1 }
}

function itemOf(text: string, editDistance: number, stemmers: readonly Stemmer[]): Item {
  const primary = analyse(text).filter((token) => token.kind !== 'letter')
  const start = primary[0]?.position ?? 0
  const slots = primary.map((token) => ({
    offset: token.position - start,
    matcher: matcherOf(token, text, editDistance, stemmers),
  }))
  const last = primary.at(-1)
  const end = last === undefined ? start : last.position + (last.kind === 'pair' ? 2 : 1)
  return { slots, width: end - start }
}

function matcherOf(
  { kind, term, form, start, end }: Token,
  text: string,
  editDistance: number,
  stemmers: readonly Stemmer[],
): TermMatcher {
  if (kind === 'character') return { kind, character: term }
  return editDistance === 0 || kind === 'pair'
    ? { kind: 'exact', form, terms: termsInLanguages(text.slice(start, end), stemmers) }
    : { kind: 'fuzzy', term, form, distance: editDistance }
}
