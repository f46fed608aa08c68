import type { Migration } from './migration.ts'

export const migration: Migration = {
  version: 4,
  why: `Searches are kept under a name. They have a table of their own and not a setting, because each is renamed, deleted,
    undone and brought back from a library file by itself.`,
  stores: {
    savedSearches: 'id',
  },
}
