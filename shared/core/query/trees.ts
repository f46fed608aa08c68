import type { GroupNode, QueryNode, SearchField } from './nodes.ts'

/** All of the given nodes; nulls are left out, groups of the same kind flattened. Null when nothing is left. */
export function conjoin(parts: readonly (QueryNode | null)[]): QueryNode | null {
  return group('and', parts)
}

/** Any of the given nodes, likewise. */
export function disjoin(parts: readonly (QueryNode | null)[]): QueryNode | null {
  return group('or', parts)
}

/** The opposite of a node; twice negated is the node itself. */
export function negate(node: QueryNode, start: number): QueryNode {
  return node.kind === 'not' ? node.child : { kind: 'not', child: node, start, end: node.end }
}

/** The same tree with every word and phrase that names no field limited to one; null limits nothing. */
export function limitToField(node: QueryNode | null, field: SearchField | null): QueryNode | null {
  return node === null || field === null ? node : limited(node, field)
}

function limited(node: QueryNode, field: SearchField): QueryNode {
  switch (node.kind) {
    case 'word':
    case 'phrase':
      return node.field === null ? { ...node, field } : node
    case 'not':
      return { ...node, child: limited(node.child, field) }
    case 'and':
    case 'or':
      return { ...node, children: node.children.map((child) => limited(child, field)) }
    case 'filter':
      return node
  }
}

function group(kind: GroupNode['kind'], parts: readonly (QueryNode | null)[]): QueryNode | null {
  const children = parts.flatMap((part) => {
    if (part === null) return []
    return part.kind === kind ? part.children : [part]
  })
  const [first] = children
  const last = children.at(-1)
  if (first === undefined || last === undefined) return null
  return children.length === 1 ? first : { kind, children, start: first.start, end: last.end }
}
