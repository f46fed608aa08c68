import type { Migration } from './migration.ts'

export const migration: Migration = {
  version: 5,
  why: `Stories are worked out from the links between texts and stored nowhere: they follow whatever comes and goes. What
    the user decided against them (split off, merged, another lead) is stored by itself, as rows that are written and taken
    away but never changed, so that it lies over the stories however these change, and so that undoing restores rows.`,
  stores: { storyDecisions: 'id' },
}
