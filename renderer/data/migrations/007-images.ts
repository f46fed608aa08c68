import type { Migration } from './migration.ts'

export const migration: Migration = {
  version: 7,
  why: `Pictures of saved pages stand in a table of their own, a row each: the text of an article is read far more often than
    its pictures, and a row with megabytes in it would be read along every time. They belong to their article and go
    with it.`,
  stores: { images: '[articleId+place], articleId' },
}
