import { assertNever } from '../../model/assert.ts'
import type { DateFilter, FilterNode, PhraseNode, QueryNode, WordNode } from './nodes.ts'

/** A value that cannot be mistaken for syntax. */
const UNQUOTED = /^(?!(?:AND|OR|NOT)$)[\p{L}\p{N}]+$/u

/**
 * A query as text in its plainest form: parsing it gives the same tree but for the spans. Used for saved
 * searches and for showing a filter that was clicked.
 */
export function formatQuery(node: QueryNode): string {
  switch (node.kind) {
    case 'word':
      return `${fieldPrefix(node)}${node.text}${suffixOf(node.editDistance || null, node.boost) || unlikeOperator(node)}`
    case 'phrase':
      return `${fieldPrefix(node)}"${node.text}"${suffixOf(node.distance, node.boost)}`
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
  return `${node.key}:${UNQUOTED.test(node.value) ? node.value : `"${node.value}"`}`
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

function suffixOf(distance: number | null, boost: number): string {
  return `${distance === null ? '' : `~${distance}`}${boost === 1 ? '' : `^${boost}`}`
}

/** A suffix without effect for a word that alone would be an operator. */
function unlikeOperator({ text }: WordNode): string {
  return /^(?:AND|OR|NOT)$/.test(text) ? '^1' : ''
}
