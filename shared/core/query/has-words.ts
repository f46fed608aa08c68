import type { QueryNode } from './nodes.ts'

/** Whether a query asks for words, which rank and can be shown in their context: not only for filters or for words excluded. */
export function hasWords(node: QueryNode): boolean {
  switch (node.kind) {
    case 'word':
    case 'phrase':
      return true
    case 'and':
    case 'or':
      return node.children.some(hasWords)
    case 'not':
    case 'filter':
      return false
  }
}
