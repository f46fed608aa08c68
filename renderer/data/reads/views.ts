import type { ArticleId } from '@shared/model/ids.ts'
import type { LibraryView } from '@shared/model/query.ts'
import { database, type CollateDatabase } from '../database.ts'

/** Articles in the trash. */
export async function readTrashedIds(from: CollateDatabase = database): Promise<Set<ArticleId>> {
  return new Set(await from.articleStates.where('trashedAtMs').above(0).primaryKeys())
}

/** Articles the user has read. */
export async function readReadIds(from: CollateDatabase = database): Promise<Set<ArticleId>> {
  return new Set(await from.articleStates.where('readAtMs').above(0).primaryKeys())
}

/** A view that the database can answer: which articles have copies only the engine knows. */
export type StoredView = Exclude<LibraryView, { readonly kind: 'stories' }>

/**
 * Whether an article belongs to the view, as it stands now. What is in the trash is only in the view of the trash.
 * Reads keys of one to three indexes; the answer itself costs one look-up an article.
 */
export async function readMembership(
  view: StoredView,
  from: CollateDatabase = database,
): Promise<(id: ArticleId) => boolean> {
  return from.transaction('r', from.articleStates, async () => {
    const trashed = await readTrashedIds(from)
    switch (view.kind) {
      case 'all':
        return (id) => !trashed.has(id)
      case 'trash':
        return (id) => trashed.has(id)
      case 'unread': {
        const read = await readReadIds(from)
        return (id) => !trashed.has(id) && !read.has(id)
      }
      case 'list': {
        const members = new Set(await from.articleStates.where('listIds').equals(view.listId).primaryKeys())
        return (id) => members.has(id) && !trashed.has(id)
      }
      case 'tag': {
        const members = new Set(await from.articleStates.where('tags').equals(view.tag).primaryKeys())
        return (id) => members.has(id) && !trashed.has(id)
      }
    }
  })
}
