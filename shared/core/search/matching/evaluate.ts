import type { FilterNode } from '../../query/index.ts'
import { BitSet } from '../segment/bit-set.ts'
import type { Segment } from '../segment/segment.ts'
import type { CompiledQuery, Leaf } from './compile.ts'

/** Everything that decides about the documents of one segment. */
export interface EvaluationContext {
  readonly segment: Segment
  readonly documentsOf: (leaf: Leaf) => BitSet
  readonly matchesFilter: (filter: FilterNode, id: number) => boolean
}

/**
 * The documents among `within` that match the query. Filters are asked last, and only about documents that all
 * words beside them have left over, since a filter may cost more than a word.
 */
export function evaluate(query: CompiledQuery, within: BitSet, context: EvaluationContext): BitSet {
  switch (query.kind) {
    case 'leaf': {
      const matched = within.copy()
      matched.intersect(context.documentsOf(query.leaf))
      return matched
    }
    case 'filter':
      return passing(query.filter, within, context)
    case 'not': {
      const left = within.copy()
      left.subtract(evaluate(query.child, within, context))
      return left
    }
    case 'and': {
      let left = within
      for (const child of query.children.toSorted((a, b) => cost(a) - cost(b))) {
        left = evaluate(child, left, context)
        if (left.isEmpty) break
      }
      return left
    }
    case 'or': {
      const matched = new BitSet(within.size)
      for (const child of query.children) matched.unite(evaluate(child, within, context))
      return matched
    }
  }
}

function passing(filter: FilterNode, within: BitSet, { segment, matchesFilter }: EvaluationContext): BitSet {
  const matched = new BitSet(within.size)
  within.forEach((document) => {
    if (matchesFilter(filter, segment.ids[document] as number)) matched.add(document)
  })
  return matched
}

function cost(query: CompiledQuery): number {
  switch (query.kind) {
    case 'filter':
      return 1
    case 'leaf':
      return 0
    case 'not':
      return cost(query.child)
    case 'and':
    case 'or':
      return Math.max(...query.children.map(cost))
  }
}
