import type { QueryNode } from './nodes.ts'

/** Whether a query is nothing but words side by side, which say themselves what is asked for. */
export function isPlain(node: QueryNode): boolean {
  return node.kind === 'and' ? node.children.every(isPlainWord) : isPlainWord(node)
}

function isPlainWord(node: QueryNode): boolean {
  return (
    node.kind === 'word'
    && node.field === null
    && node.editDistance === 0
    && node.boost === 1
    && !node.text.includes('*')
  )
}
