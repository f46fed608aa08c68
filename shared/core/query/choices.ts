import type { ChoiceKey, ChoiceValue } from '../../model/query.ts'
import { conjoin } from './trees.ts'
import type { DateFilter, FilterNode, QueryNode } from './nodes.ts'

/** A condition beside the others: any of the values, or none of them. */
export type Clause =
  | { readonly kind: 'any' | 'none'; readonly key: ChoiceKey; readonly values: readonly ChoiceValue[] }
  | { readonly kind: 'days'; readonly from: string | null; readonly to: string | null }

/** A query parted into what can be chosen from lists and the rest. */
export interface Choices {
  readonly clauses: readonly Clause[]
  /** Null when nothing but choices is asked for. */
  readonly rest: QueryNode | null
  /** The rest and what is excluded: all but the values and days that are chosen. */
  readonly unchosen: QueryNode | null
}

/**
 * The choices of a query: its filters for names, days and what is read, as far as every answer must pass them.
 * Filters among alternatives to something else belong to the rest.
 */
export function choicesOf(root: QueryNode | null): Choices {
  const clauses: Clause[] = []
  const rest: QueryNode[] = []
  const unchosen: QueryNode[] = []
  for (const node of root === null ? [] : root.kind === 'and' ? root.children : [root]) {
    const read = clausesOf(node)
    if (read === null) rest.push(node)
    else clauses.push(...read)
    if (read?.some(({ kind }) => kind !== 'none') !== true) unchosen.push(node)
  }
  return { clauses, rest: conjoin(rest), unchosen: conjoin(unchosen) }
}

/** The choices that a part of a query comes to; null when it asks for anything else. */
function clausesOf(node: QueryNode): readonly Clause[] | null {
  switch (node.kind) {
    case 'filter':
    case 'word': {
      const clause = clauseOf(node)
      return clause === null ? null : [clause]
    }
    case 'and': {
      const read = node.children.map(clausesOf)
      return read.every((clauses) => clauses !== null) ? read.flat() : null
    }
    case 'or': {
      const clause = alternatives(node.children)
      return clause === null ? null : [clause]
    }
    case 'not': {
      const { child } = node
      const clause = child.kind === 'or' ? alternatives(child.children) : clauseOf(child)
      return clause === null || clause.kind !== 'any' ? null : [{ ...clause, kind: 'none' }]
    }
    case 'phrase':
      return null
  }
}

function alternatives(nodes: readonly QueryNode[]): Clause | null {
  const clauses = nodes.map(clauseOf)
  const [first] = clauses
  if (first === undefined || first === null || first.kind === 'days') return null
  const values: ChoiceValue[] = []
  for (const clause of clauses) {
    if (clause === null || clause.kind === 'days' || clause.key !== first.key) return null
    values.push(...clause.values)
  }
  return { kind: 'any', key: first.key, values }
}

function clauseOf(node: QueryNode): Clause | null {
  if (node.kind === 'filter') return clauseOfFilter(node)
  const isName =
    node.kind === 'word'
    && node.field === 'source'
    && node.editDistance === 0
    && node.boost === 1
    && !node.text.includes('*')
  return isName ? { kind: 'any', key: 'source', values: [{ value: node.text, isExact: false }] } : null
}

function clauseOfFilter(filter: FilterNode): Clause | null {
  switch (filter.key) {
    case 'date':
      return daysOf(filter)
    case 'is':
      return { kind: 'any', key: 'is', values: [{ value: filter.value, isExact: false }] }
    case 'lang':
    case 'has':
    case 'in':
      return null
    case 'list':
    case 'tag':
    case 'code':
    case 'person':
    case 'place':
    case 'org':
    case 'source': {
      const { key, value, isExact } = filter
      return { kind: 'any', key, values: [{ value, isExact }] }
    }
  }
}

function daysOf({ from, to }: DateFilter): Clause {
  return { kind: 'days', from, to }
}
