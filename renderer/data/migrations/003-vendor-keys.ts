import type { Migration } from './migration.ts'

export const migration: Migration = {
  version: 3,
  why: `Exports of one database share articles, and each makes something else of their texts: the number that the
    database gives an article tells that it is there already. Articles of no database have no key and are not in the
    index.`,
  stores: {
    articles: '++id, publishedKey, title, sourceKey, importedAtMs, textHash, originalId, importId, vendorKey',
  },
}
