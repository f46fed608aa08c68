import { assertNever } from '../../model/assert.ts'
import type { DateFilter, FilterNode, PhraseNode, QueryNode, WordNode } from './nodes.ts'

/**
 * A query as text in its plainest form: parsing it gives the same tree but for the spans. Used for saved
 * searches and for showing a filter that was clicked.
 */
export function formatQuery(node: QueryNode): string {
  switch (node.kind) {
    case 'word':
      return `${fieldPrefix(node)}${node.text}${node.editDistance === 0 ? '' : `~${node.editDistance}`}${boostOf(node)}`
    case 'phrase':
      return `${fieldPrefix(node)}"${node.text}"${node.distance === null ? '' : `~${node.distance}`}${boostOf(node)}`
    case 'filter':
      return formatFilter(node)
    case 'not':
      return `NOT ${formatChild(node.child)}`
    case 'and':
      return node.children.map(formatChild).join(' ')
    case 'or':
      return node.children.map(formatChild).join(' OR ')
    default:
      return assertNever(node)
  }
}

/** The text of one filter, e.g. `person:"Moon Jae-in"`. */
export function formatFilter(node: FilterNode): string {
  if (node.key === 'date') return `date:${formatRange(node)}`
  // a value of plain letters and digits cannot be mistaken for syntax
  return `${node.key}:${/^[\p{L}\p{N}]+$/u.test(node.value) ? node.value : `"${node.value}"`}`
}

function formatChild(node: QueryNode): string {
  return node.kind === 'and' || node.kind === 'or' ? `(${formatQuery(node)})` : formatQuery(node)
}

function formatRange({ from, to }: DateFilter): string {
  return from === to ? (from ?? '') : `${from ?? ''}..${to ?? ''}`
}

function fieldPrefix({ field }: WordNode | PhraseNode): string {
  if (field === null) return ''
  return field === 'byline' ? 'by:' : `${field}:`
}

function boostOf({ boost }: WordNode | PhraseNode): string {
  return boost === 1 ? '' : `^${boost}`
}
