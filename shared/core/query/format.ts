import { assertNever } from '../../model/assert.ts'
import { parseDayRange } from './dates.ts'
import { quote } from './lexer.ts'
import type { DateFilter, FilterNode, PhraseNode, QueryNode, WordNode } from './nodes.ts'

/**
 * A query as text in its plainest form: parsing it gives the same tree but for the spans. Used for saved
 * searches and for showing a filter that was clicked.
 */
export function formatQuery(node: QueryNode): string {
  switch (node.kind) {
    case 'word':
      return `${fieldPrefix(node)}${node.text}${suffixOf(node.editDistance || null, node.boost) || unlikeOperator(node)}`
    case 'phrase':
      return `${fieldPrefix(node)}${quote(node.text)}${suffixOf(node.distance, node.boost) || unlikeName(node)}`
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

function formatFilter(node: FilterNode): string {
  return `${node.key}:${formatValue(node)}`
}

/** What stands behind the colon of a filter, e.g. `"Moon Jae-in"`. */
export function formatValue(node: FilterNode): string {
  if (node.key === 'date') return formatRange(node)
  return 'isExact' in node && node.isExact ? quote(node.value) : node.value
}

function formatChild(node: QueryNode): string {
  return node.kind === 'and' || node.kind === 'or' ? `(${formatQuery(node)})` : formatQuery(node)
}

/** Days as short as they can be said: `2031`, `2031-04`, `2031-04-05`, two of them with dots between. */
function formatRange({ from, to }: DateFilter): string {
  if (from === to) return from ?? ''
  const first = from === null ? '' : (unitNamed(from, 'from') ?? from)
  const last = to === null ? '' : (unitNamed(to, 'to') ?? to)
  return first === last ? first : `${first}..${last}`
}

/** The year, or else the month, that begins or ends with a day. */
function unitNamed(day: string, side: 'from' | 'to'): string | undefined {
  return ['YYYY'.length, 'YYYY-MM'.length]
    .map((units) => day.slice(0, units))
    .find((unit) => parseDayRange(unit)?.[side] === day)
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
  return /^(?:AND|OR|NOT)$/i.test(text) ? '^1' : ''
}

/** The same for words of a source that alone would be its whole name. */
function unlikeName({ field }: PhraseNode): string {
  return field === 'source' ? '^1' : ''
}
