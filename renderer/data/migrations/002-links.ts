import type { Migration } from './migration.ts'

export const migration: Migration = {
  version: 2,
  why: `Which articles share passages is worked out once and stored, so that reading never waits for it. Links join texts,
    not articles: three hundred copies of one text have one row for each text that they share words with, and which
    article came first makes no difference. Fingerprints are packed, 256 articles a row: read one by one they take six
    times as long at the start.`,
  stores: {
    fingerprints: 'block',
    linkedTexts: 'id, key, version',
    links: '[a+b], b',
  },
}
