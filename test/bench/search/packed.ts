import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseQuery } from '../../../shared/core/query/index.ts'
import { SearchIndex } from '../../../shared/core/search/index.ts'
import type { DrawnQuery, SearchSystem, SystemFactory } from './system.ts'

/** The index of the application. */
export const packed: SystemFactory = {
  name: 'packed',
  create: (folder) => systemOf(new SearchIndex(), folder),
  open: (folder) => {
    const segments = readdirSync(folder).map((name) => ({
      name,
      bytes: new Uint8Array(readFileSync(join(folder, name))),
    }))
    return systemOf(SearchIndex.restore(segments).index, folder)
  },
}

function systemOf(index: SearchIndex, folder: string): SearchSystem {
  return {
    add: (articles) => index.add(articles),
    save: () => {
      mkdirSync(folder, { recursive: true })
      for (const { name, bytes } of index.takeChanges().write) writeFileSync(join(folder, name), bytes)
    },
    prepare: (query) => () => {
      const { root } = parseQuery(textOf(query))
      return root === null ? null : index.search(root)
    },
  }
}

function textOf({ kind, words: [first = '', second = ''] }: DrawnQuery): string {
  switch (kind) {
    case 'one word':
      return first
    case 'all of two words':
      return `${first} ${second}`
    case 'phrase of two words':
      return `"${first} ${second}"`
    case 'within five words':
      return `"${first} ${second}"~5`
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
