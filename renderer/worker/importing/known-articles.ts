import type { Article } from '@shared/model/article.ts'
import type { ArticleId } from '@shared/model/ids.ts'
import type { CollateDatabase } from '../../data/database.ts'
import { isSameArticle, type Identity } from './same-article.ts'

interface Known<Place> {
  readonly identity: Identity
  readonly place: Place
}

/** Articles under what another would have in common with them: their text, or their number in a database. */
export class KnownArticles<Place> {
  readonly #known = new Map<string, Known<Place>[]>()

  add(identity: Identity, place: Place): void {
    for (const key of keysOf(identity)) {
      const known = this.#known.get(key)
      if (known === undefined) this.#known.set(key, [{ identity, place }])
      else known.push({ identity, place })
    }
  }

  /** Where the same article is; the first of several. */
  find(identity: Identity): Place | undefined {
    for (const key of keysOf(identity)) {
      const same = this.#known.get(key)?.find((known) => isSameArticle(known.identity, identity))
      if (same !== undefined) return same.place
    }
    return undefined
  }
}

/** The articles of the library that may be one of those given. */
export async function findStored(
  database: CollateDatabase,
  identities: readonly Pick<Identity, 'textHash' | 'vendorKey'>[],
): Promise<readonly Article[]> {
  const hashes = new Set(identities.map(({ textHash }) => textHash))
  const vendorKeys = new Set(
    identities.flatMap(({ vendorKey }) => (vendorKey === undefined ? [] : [vendorKey])),
  )
  const byText = await database.articles
    .where('textHash')
    .anyOf([...hashes])
    .toArray()
  const byNumber =
    vendorKeys.size === 0
      ? []
      : await database.articles
          .where('vendorKey')
          .anyOf([...vendorKeys])
          .toArray()
  return [...new Map([...byText, ...byNumber].map((article) => [article.id, article])).values()]
}

/** As `KnownArticles`, filled from the library, the ids being the places. */
export function asKnown(stored: readonly Article[]): KnownArticles<ArticleId> {
  const known = new KnownArticles<ArticleId>()
  for (const article of stored) known.add(article, article.id)
  return known
}

/** The surer one first. They cannot meet: a hash has no colon. */
function keysOf({ textHash, vendorKey }: Identity): readonly string[] {
  return vendorKey === undefined ? [textHash] : [vendorKey, textHash]
}
