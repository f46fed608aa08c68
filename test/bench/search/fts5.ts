import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import type { DrawnQuery, SearchSystem, SystemFactory } from './system.ts'

/** SQLite's full-text index, in native code: stems and positions, without the text, one page of answers at a time. */
export const fts5: SystemFactory = {
  name: 'FTS5',
  create: (folder) => {
    mkdirSync(folder, { recursive: true })
    const database = new DatabaseSync(join(folder, 'index.db'))
    database.exec(
      `PRAGMA synchronous = off; CREATE VIRTUAL TABLE articles USING
       fts5(title, body, byline, source, content='', tokenize='porter unicode61')`,
    )
    return systemOf(database)
  },
  open: (folder) => systemOf(new DatabaseSync(join(folder, 'index.db'))),
}

function systemOf(database: DatabaseSync): SearchSystem {
  const insert = database.prepare(
    'INSERT INTO articles(rowid, title, body, byline, source) VALUES (?, ?, ?, ?, ?)',
  )
  const select = database.prepare(
    'SELECT rowid FROM articles WHERE articles MATCH ? ORDER BY bm25(articles, 3, 1, 2, 1.5) LIMIT 50',
  )
  return {
    add: (articles) => {
      database.exec('BEGIN')
      for (const { id, title, body, byline, source } of articles) insert.run(id, title, body, byline, source)
      database.exec('COMMIT')
    },
    save: () => database.close(),
    prepare: (query) => {
      const text = textOf(query)
      return text === null ? null : () => select.all(text)
    },
  }
}

function textOf({ kind, words: [first = '', second = ''] }: DrawnQuery): string | null {
  switch (kind) {
    case 'one word':
      return `"${first}"`
    case 'all of two words':
      return `"${first}" AND "${second}"`
    case 'phrase of two words':
      return `"${first} ${second}"`
    case 'within five words':
      return `NEAR("${first}" "${second}", 5)`
    case 'beginning of a word':
      return `"${first}"*`
    case 'ending of a word':
    case 'one letter wrong':
    case 'two letters wrong':
      return null
  }
}
