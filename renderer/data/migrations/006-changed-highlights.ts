import type { Migration } from './migration.ts'

export const migration: Migration = {
  version: 6,
  why: `The texts of highlights are searched. As with notes, whoever keeps them in memory sees by an index of their times of
    change which of them to read again, and reads no other.`,
  stores: {
    highlights: 'id, articleId, trashedAtMs, updatedAtMs',
  },
}
