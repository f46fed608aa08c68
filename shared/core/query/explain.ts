import { assertNever } from '../../model/assert.ts'
import type {
  FilterNode,
  HasValue,
  InValue,
  IsValue,
  NameFilterKey,
  PhraseNode,
  QueryNode,
  SearchField,
} from './nodes.ts'

/** How the parts of a query read in one language. */
export interface QueryWording {
  readonly and: (parts: readonly string[]) => string
  readonly or: (parts: readonly string[]) => string
  readonly not: (part: string) => string
  readonly quoted: (words: string) => string
  /** One or two letters of the word may differ. */
  readonly fuzzy: (word: string, letters: number) => string
  readonly sideBySide: (phrase: string) => string
  readonly within: (phrase: string, words: number) => string
  readonly inField: (text: string, field: SearchField) => string
  /** `isExact`: the name as a whole, not any with these words. */
  readonly named: (key: NameFilterKey, value: string, isExact: boolean) => string
  readonly has: (value: HasValue) => string
  readonly is: (value: IsValue) => string
  readonly in: (value: InValue) => string
  /** Days as `YYYY-MM-DD`; null leaves that side open, never both. */
  readonly published: (from: string | null, to: string | null) => string
}

const IN_FIELD: Readonly<Record<SearchField, string>> = {
  title: 'in the title',
  body: 'in the text',
  byline: 'in the byline',
  source: 'in the source',
}

const NAME_FILTERS: Readonly<Record<NameFilterKey, string>> = {
  list: 'in the list',
  tag: 'tagged',
  code: 'with a highlight coded',
  person: 'naming the person',
  place: 'naming the place',
  org: 'naming the organisation',
  source: 'from the source',
  lang: 'in the language',
}

/** Where some words of a name are given. */
const PART_FILTERS: Readonly<Partial<Record<NameFilterKey, string>>> = {
  person: 'naming a person called',
  place: 'naming a place called',
  org: 'naming an organisation called',
}

/** The English wording. */
export const ENGLISH_WORDING = {
  and: (parts: readonly string[]) => parts.join(' and '),
  or: (parts: readonly string[]) => parts.join(' or '),
  not: (part: string) => `not ${part}`,
  quoted: (words: string) => `“${words}”`,
  fuzzy: (word: string, letters: number) =>
    letters === 1 ? `${word} (one letter may differ)` : `${word} (${letters} letters may differ)`,
  sideBySide: (phrase: string) => `${phrase} side by side`,
  within: (phrase: string, words: number) => `${phrase} within ${words} words`,
  inField: (text: string, field: SearchField) => `${text} ${IN_FIELD[field]}`,
  named: (key: NameFilterKey, value: string, isExact: boolean) =>
    `${(isExact ? null : PART_FILTERS[key]) ?? NAME_FILTERS[key]} ${value}`,
  has: (value: HasValue) => (value === 'copies' ? 'with copies' : `with a ${value}`),
  is: (value: IsValue) => value,
  in: (value: InValue) => `found in ${value}`,
  published: (from: string | null, to: string | null) => {
    if (from !== null && from === to) return `published on ${from}`
    if (from === null) return `published until ${to ?? ''}`
    return to === null ? `published from ${from}` : `published from ${from} to ${to}`
  },
} satisfies QueryWording

/**
 * How a query was understood, in the words of a language, English unless told, e.g.
 * `korea and (japan or “north korea”) and not sport`. Linear in the size of the tree.
 */
export function explainQuery(node: QueryNode, wording: QueryWording = ENGLISH_WORDING): string {
  const explainChild = (child: QueryNode): string =>
    child.kind === 'and' || child.kind === 'or'
      ? `(${explainQuery(child, wording)})`
      : explainQuery(child, wording)
  const inField = (text: string, field: SearchField | null): string =>
    field === null ? text : wording.inField(text, field)
  switch (node.kind) {
    case 'word': {
      const { text, editDistance, field } = node
      return inField(editDistance === 0 ? text : wording.fuzzy(text, editDistance), field)
    }
    case 'phrase':
      return inField(explainPhrase(node, wording), node.field)
    case 'filter':
      return explainFilter(node, wording)
    case 'not':
      return wording.not(explainChild(node.child))
    case 'and':
      return wording.and(node.children.map(explainChild))
    case 'or':
      return wording.or(node.children.map(explainChild))
    default:
      return assertNever(node)
  }
}

function explainPhrase({ text, distance }: PhraseNode, wording: QueryWording): string {
  const phrase = wording.quoted(text)
  if (distance === null) return phrase
  return distance === 1 ? wording.sideBySide(phrase) : wording.within(phrase, distance)
}

function explainFilter(node: FilterNode, wording: QueryWording): string {
  if (node.key === 'date') return wording.published(node.from, node.to)
  if (node.key === 'has') return wording.has(node.value)
  if (node.key === 'is') return wording.is(node.value)
  return node.key === 'in' ? wording.in(node.value) : wording.named(node.key, node.value, node.isExact)
}
