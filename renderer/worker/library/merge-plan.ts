import type { Article, ArticleBody, ArticleState } from '@shared/model/article.ts'
import type { ArticleId, ListId } from '@shared/model/ids.ts'
import type { ArticleMentions } from '@shared/model/mention.ts'
import type { StoryDecision } from '@shared/model/story.ts'
import { untouchedState } from '../../data/reads/states.ts'
import { asKnown } from '../importing/known-articles.ts'
import type { LibraryTables } from './library-tables.ts'
import type { StoredArticle } from '@shared/model/stored-article.ts'

/** Rows of a file without the numbers they had there. */
export interface NewArticle {
  /** Its number in the file. */
  readonly fileId: ArticleId
  readonly article: Omit<Article, 'id'>
  readonly body: Omit<ArticleBody, 'id'>
  readonly mentions: Omit<ArticleMentions, 'id'> | null
}

export interface ArticlePlan {
  readonly added: readonly NewArticle[]
  /** Numbers in the library of the file's articles that are there already, by their number in the file. */
  readonly known: ReadonlyMap<ArticleId, ArticleId>
}

/** Which articles of a file are new. Those without a text cannot be shown, and are left out. */
export function planArticles(tables: LibraryTables, stored: readonly Article[]): ArticlePlan {
  const here = asKnown(stored)
  const bodyOf = new Map(tables.bodies.map((body) => [body.id, body]))
  const mentionsOf = new Map(tables.mentions.map((mentions) => [mentions.id, mentions]))
  const known = new Map<ArticleId, ArticleId>()
  const added: NewArticle[] = []
  for (const article of tables.articles) {
    const same = here.find(article)
    const body = bodyOf.get(article.id)
    if (same !== undefined) known.set(article.id, same)
    else if (body !== undefined) {
      const mentions = mentionsOf.get(article.id)
      added.push({
        fileId: article.id,
        article: withoutId(article),
        body: withoutId(body),
        mentions: mentions === undefined ? null : withoutId(mentions),
      })
    }
  }
  return { added, known }
}

/** A new article under the number it was given. */
export function numberArticle({ article, body, mentions }: NewArticle, id: ArticleId): StoredArticle {
  return {
    article: { ...article, id },
    body: { ...body, id },
    mentions: mentions === null ? { id, version: 0, entities: [], dates: [] } : { ...mentions, id },
  }
}

/** What the user did here and there: tags and lists of both, read when either is, in the trash only as it is here. */
export function mergeStates(
  here: ArticleState | undefined,
  there: ArticleState,
  id: ArticleId,
): ArticleState {
  const kept = here ?? untouchedState(id)
  return {
    id,
    readAtMs: kept.readAtMs > 0 ? kept.readAtMs : there.readAtMs,
    trashedAtMs: kept.trashedAtMs,
    tags: [...new Set([...kept.tags, ...there.tags])],
    listIds: [...new Set<ListId>([...kept.listIds, ...there.listIds])],
  }
}

/** A decision on stories with the numbers of this library; none when it says nothing any more without those left out. */
export function renumberDecision(
  decision: StoryDecision,
  numbers: ReadonlyMap<ArticleId, ArticleId>,
): readonly StoryDecision[] {
  const renumber = (ids: readonly ArticleId[]): ArticleId[] => ids.flatMap((id) => numbers.get(id) ?? [])
  switch (decision.kind) {
    case 'lead':
      return renumber([decision.article]).map((article) => ({ ...decision, article }))
    case 'together': {
      const articles = renumber(decision.articles)
      return articles.length < 2 ? [] : [{ ...decision, articles }]
    }
    case 'apart': {
      const [articles, others] = [renumber(decision.articles), renumber(decision.others)]
      return articles.length === 0 || others.length === 0 ? [] : [{ ...decision, articles, others }]
    }
    case 'origin': {
      const from = decision.from === null ? null : numbers.get(decision.from)
      if (from === undefined) return []
      return renumber([decision.article]).map((article) => ({ ...decision, article, from }))
    }
  }
}

function withoutId<Row extends { readonly id: ArticleId }>(row: Row): Omit<Row, 'id'> {
  return Object.fromEntries(Object.entries(row).filter(([field]) => field !== 'id')) as Omit<Row, 'id'>
}
