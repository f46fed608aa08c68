import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import lunr from 'lunr'
import type { DrawnQuery, SearchSystem, SystemFactory } from './system.ts'

const FILE = 'index.json'

/** lunr as it comes, with its stop list, without positions. */
export const plainLunr: SystemFactory = {
  name: 'lunr',
  create: (folder) => {
    const builder = new lunr.Builder()
    builder.pipeline.add(lunr.trimmer, lunr.stopWordFilter, lunr.stemmer)
    builder.searchPipeline.add(lunr.stemmer)
    builder.ref('id')
    builder.field('title', { boost: 3 })
    for (const field of ['body', 'byline', 'source']) builder.field(field)
    return {
      add: (articles) => articles.forEach((article) => builder.add(article)),
      save: () => {
        mkdirSync(folder, { recursive: true })
        writeFileSync(join(folder, FILE), JSON.stringify(builder.build()))
      },
      prepare: () => null,
    }
  },
  open: (folder): SearchSystem => {
    const index = lunr.Index.load(JSON.parse(readFileSync(join(folder, FILE), 'utf8')) as object)
    return {
      add: () => {
        throw new Error('a lunr index takes no more documents')
      },
      save: () => undefined,
      prepare: (query) => {
        const text = textOf(query)
        return text === null ? null : () => index.search(text)
      },
    }
  },
}

function textOf({ kind, words: [first = '', second = ''] }: DrawnQuery): string | null {
  switch (kind) {
    case 'one word':
      return first
    case 'all of two words':
      return `+${first} +${second}`
    case 'phrase of two words':
    case 'within five words':
      return null
    case 'beginning of a word':
      return `${first}*`
    case 'ending of a word':
      return `*${first}`
    case 'one letter wrong':
      return `${first}~1`
    case 'two letters wrong':
      return `${first}~2`
  }
}
