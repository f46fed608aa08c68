import { createHash } from 'node:crypto'
import { writeLibraryFile } from '../../../shared/core/exporting/index.ts'
import type { Article, ArticleBody } from '../../../shared/model/article.ts'
import type { ArticleId, EntityKey, ImportId, OriginalId } from '../../../shared/model/ids.ts'
import type { ArticleEntity, ArticleMentions, EntityType } from '../../../shared/model/mention.ts'
import { makeArticles } from '../search/articles.ts'
import { makeRandom, type Random } from '../search/random.ts'

/** Articles of 3.2 kB, as news is. */
const WORDS = 530
const ARTICLES_A_PART = 10_000
const IMPORT = 'bench' as ImportId
const ORIGINAL = '0'.repeat(64) as OriginalId
const FIRST_DAY_MS = Date.UTC(2011, 0, 1)
const DAYS = 7_300
const DAY_MS = 86_400_000
/** Entities of the whole archive, each the rarer the higher its number. */
const ENTITIES: Readonly<Record<EntityType, number>> = { person: 20_000, place: 2_000, organisation: 5_000 }

/** Library files that together hold an archive of invented articles; the same for the same count. */
export async function* archiveParts(count: number): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const random = makeRandom(7)
  for (let first = 1; first <= count; first += ARTICLES_A_PART) {
    const size = Math.min(ARTICLES_A_PART, count - first + 1)
    const articles: Article[] = []
    const bodies: ArticleBody[] = []
    const mentions: ArticleMentions[] = []
    for (const made of makeArticles({
      seed: first,
      count: size,
      words: WORDS,
      denseShare: 0.05,
      firstId: first,
    })) {
      const id = made.id as ArticleId
      const day = new Date(FIRST_DAY_MS + random.below(DAYS) * DAY_MS).toISOString().slice(0, 10)
      articles.push({
        id,
        title: made.title,
        byline: made.byline === '' ? null : made.byline,
        source: made.source,
        sourceKey: made.source,
        agency: null,
        place: null,
        published: { day, time: null, certainty: 'printed' },
        publishedKey: day,
        url: null,
        language: made.language,
        excerpt: made.body.slice(0, 280),
        wordCount: WORDS,
        paragraphCount: 10,
        repeatedParagraphCount: 0,
        textHash: sha256Text(made.body),
        importId: IMPORT,
        importedAtMs: 1_700_000_000_000 + id,
        originalId: ORIGINAL,
        fileName: `${id}.txt`,
        recordNumber: 0,
      })
      bodies.push({
        id,
        text: made.body,
        paragraphs: paragraphsOf(made.body),
        repeats: [],
        origins: {},
        cleaning: [],
        importerVersion: 1,
      })
      mentions.push({ id, version: 1, entities: drawEntities(random), dates: [] })
    }
    const tables = { articles, bodies, mentions } as unknown as Record<
      string,
      readonly Record<string, unknown>[]
    >
    yield writeLibraryFile({ tables, originals: new Map(), createdAt: '2031-01-01T00:00:00Z' }, (bytes) =>
      Promise.resolve(createHash('sha256').update(bytes).digest('hex')),
    )
  }
}

function sha256Text(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}

function paragraphsOf(text: string): ArticleBody['paragraphs'] {
  let start = 0
  return text.split('\n').map((paragraph) => {
    const span = { start, end: start + paragraph.length }
    start = span.end + 1
    return span
  })
}

function drawEntities(random: Random): readonly ArticleEntity[] {
  const drawn = new Map<EntityKey, ArticleEntity>()
  for (const [type, most] of Object.entries(ENTITIES) as [EntityType, number][]) {
    for (let count = random.below(5); count > 0; count--) {
      const name = `${type === 'person' ? 'Ada' : 'Old'} ${type} ${Math.floor(most ** random.next())}`
      const key = `${type}:${name.toLowerCase()}` as EntityKey
      drawn.set(key, { key, type, name, mentions: [{ start: 0, end: 5 }] })
    }
  }
  return [...drawn.values()]
}
