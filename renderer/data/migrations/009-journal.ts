import type { Migration } from './migration.ts'

export const migration: Migration = {
  version: 9,
  why: `Chromium empties a database in bad moments, so a second account of it is kept in files of the main process. Which rows
    changed since is noted in the transaction that changes them, as keys only: whatever is committed is known to be owed, also after
    a crash. What the user writes and what an import derives have a table each, because transactions on one table wait for each
    other. The marks say up to where the files are known to follow.`,
  stores: {
    dirtyAuthored: '++id',
    dirtyDerived: '++id',
    journalMarks: 'stream',
  },
}
