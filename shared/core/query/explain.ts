import { assertNever } from '../../model/assert.ts'
import type { DateFilter, FilterNode, NameFilterKey, PhraseNode, QueryNode, SearchField } from './nodes.ts'

const IN_FIELD: Readonly<Record<SearchField, string>> = {
  title: ' in the title',
  body: ' in the text',
  byline: ' in the byline',
  source: ' in the source',
}

const NAME_FILTERS: Readonly<Record<NameFilterKey, string>> = {
  list: 'in the list',
  tag: 'tagged',
  code: 'with a highlight coded',
  person: 'naming the person',
  place: 'naming the place',
  org: 'naming the organisation',
  lang: 'in the language',
}

/** How a query was understood, in English words, e.g. `korea and (japan or “north korea”) and not sport`. */
export function explainQuery(node: QueryNode): string {
  switch (node.kind) {
    case 'word':
      return `${node.text}${likeness(node.editDistance)}${inField(node.field)}`
    case 'phrase':
      return `“${node.text}”${nearness(node)}${inField(node.field)}`
    case 'filter':
      return explainFilter(node)
    case 'not':
      return `not ${explainChild(node.child)}`
    case 'and':
      return node.children.map(explainChild).join(' and ')
    case 'or':
      return node.children.map(explainChild).join(' or ')
    default:
      return assertNever(node)
  }
}

function explainChild(node: QueryNode): string {
  return node.kind === 'and' || node.kind === 'or' ? `(${explainQuery(node)})` : explainQuery(node)
}

function inField(field: SearchField | null): string {
  return field === null ? '' : IN_FIELD[field]
}

function likeness(editDistance: number): string {
  if (editDistance === 0) return ''
  return editDistance === 1 ? ' (one letter may differ)' : ` (${editDistance} letters may differ)`
}

function nearness({ distance }: PhraseNode): string {
  if (distance === null) return ''
  return distance === 1 ? ' side by side' : ` within ${distance} words`
}

function explainFilter(node: FilterNode): string {
  if (node.key === 'date') return explainDates(node)
  if (node.key === 'has') return node.value === 'copies' ? 'with copies' : `with a ${node.value}`
  if (node.key === 'is') return node.value
  return node.key === 'in' ? 'found in notes' : `${NAME_FILTERS[node.key]} ${node.value}`
}

function explainDates({ from, to }: DateFilter): string {
  if (from !== null && from === to) return `published on ${from}`
  if (from === null) return `published until ${to ?? ''}`
  return to === null ? `published from ${from}` : `published from ${from} to ${to}`
}
