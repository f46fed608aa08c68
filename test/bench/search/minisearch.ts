import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import MiniSearch, { type Options, type SearchOptions } from 'minisearch'
import type { SearchDocument } from '../../../shared/core/search/index.ts'
import type { DrawnQuery, SearchSystem, SystemFactory } from './system.ts'

const FILE = 'index.json'
const OPTIONS: Options<SearchDocument> = {
  fields: ['title', 'body', 'byline', 'source'],
  searchOptions: { boost: { title: 3 } },
}

/** MiniSearch as it comes: neither stems nor positions. */
export const miniSearch: SystemFactory = {
  name: 'MiniSearch',
  create: (folder) => systemOf(new MiniSearch(OPTIONS), folder),
  open: (folder) => systemOf(MiniSearch.loadJSON(readFileSync(join(folder, FILE), 'utf8'), OPTIONS), folder),
}

function systemOf(index: MiniSearch<SearchDocument>, folder: string): SearchSystem {
  return {
    add: (articles) => index.addAll(articles),
    save: () => {
      mkdirSync(folder, { recursive: true })
      writeFileSync(join(folder, FILE), JSON.stringify(index))
    },
    prepare: ({ kind, words }) => {
      const options = optionsOf(kind)
      return options === null ? null : () => index.search(words.join(' '), options)
    },
  }
}

function optionsOf(kind: DrawnQuery['kind']): SearchOptions | null {
  switch (kind) {
    case 'one word':
      return {}
    case 'all of two words':
      return { combineWith: 'AND' }
    case 'beginning of a word':
      return { prefix: true }
    case 'one letter wrong':
      return { fuzzy: 1 }
    case 'two letters wrong':
      return { fuzzy: 2 }
    case 'phrase of two words':
    case 'within five words':
    case 'ending of a word':
      return null
  }
}
