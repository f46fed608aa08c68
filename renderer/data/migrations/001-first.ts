import type { Migration } from './migration.ts'

// changed, with its fixture, as long as nothing has shipped; from then on never again
export const migration: Migration = {
  version: 1,
  why: `Headers, bodies and originals stand in tables of their own: listing rows with bodies inside is twenty times
    slower. Every order of the list is an index, so that 20,000 articles open from keys alone. What the user does
    with an article (read, trash, tags, lists) is kept apart from the header, because the header belongs to the
    worker and the state to the window: each table has one writer. The names of a running import's files stand apart
    from its account, which is written anew with every batch. What filters and facets ask of an article is
    stored once more in a small row: read from the mentions, it takes eight times as long.`,
  stores: {
    articles: '++id, publishedKey, title, sourceKey, importedAtMs, textHash, originalId, importId',
    bodies: 'id',
    originals: 'id',
    mentions: 'id',
    catalogue: 'id',
    imports: 'id, startedAtMs, state',
    importNames: 'id',
    segments: 'name',
    articleStates: 'id, readAtMs, trashedAtMs, *tags, *listIds',
    lists: 'id',
    highlights: 'id, articleId, trashedAtMs',
    notes: 'id, articleId, highlightId, updatedAtMs, trashedAtMs',
    settings: 'key',
  },
}
