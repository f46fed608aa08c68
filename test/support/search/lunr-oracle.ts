import lunr from 'lunr'
import { SEARCH_FIELDS, type QueryNode, type WordNode } from '../../../shared/core/query/index.ts'
import { analyse, type FieldBoosts, type SearchDocument } from '../../../shared/core/search/index.ts'

export interface OracleHit {
  readonly id: number
  readonly score: number
}

/** lunr itself over the same analysis: what the packed index has to agree with. */
export class LunrOracle {
  readonly #index: lunr.Index

  constructor(documents: readonly SearchDocument[], boosts: FieldBoosts) {
    const builder = new lunr.Builder()
    // the types say that the tokenizer is a namespace; lunr takes any function from a field to tokens
    Object.assign(builder, { tokenizer: tokenize })
    builder.ref('id')
    for (const field of SEARCH_FIELDS) builder.field(field, { boost: boosts[field] })
    for (const document of documents) builder.add(document)
    this.#index = builder.build()
  }

  /** Answers a word, or words joined by one kind of operator, in lunr's order. */
  search(root: QueryNode): OracleHit[] {
    const results = this.#index.query((query) => {
      for (const { word, presence } of clausesOf(root)) {
        query.clause(Object.assign(clauseOf(word), { presence }) as unknown as lunr.Query.Clause)
      }
    })
    return results.map(({ ref, score }) => ({ id: Number(ref), score }))
  }
}

function tokenize(text: unknown): lunr.Token[] {
  return analyse(String(text)).map(({ term }) => new lunr.Token(term, {}))
}

interface OracleClause {
  readonly word: WordNode
  /** A value of lunr.Query.presence, which its types declare as an enum that cannot be read under isolated modules. */
  readonly presence: 1 | 2 | 3
}

const OPTIONAL = 1
const REQUIRED = 2
const PROHIBITED = 3

function clausesOf(node: QueryNode): OracleClause[] {
  if (node.kind === 'or') return node.children.map((child) => ({ word: wordOf(child), presence: OPTIONAL }))
  const parts = node.kind === 'and' ? node.children : [node]
  return parts.map((part) =>
    part.kind === 'not'
      ? { word: wordOf(part.child), presence: PROHIBITED }
      : { word: wordOf(part), presence: REQUIRED },
  )
}

function wordOf(node: QueryNode): WordNode {
  if (node.kind !== 'word') throw new TypeError(`lunr has no ${node.kind}`)
  return node
}

function clauseOf({ text, field, editDistance, boost }: WordNode): Partial<lunr.Query.Clause> {
  const term = text.includes('*') ? text.toLowerCase() : (analyse(text)[0]?.term ?? '')
  const fields = field === null ? [...SEARCH_FIELDS] : [field]
  // an edit distance of 0 makes lunr read a star as a letter
  return { term, fields, boost, usePipeline: false, ...(editDistance === 0 ? {} : { editDistance }) }
}
