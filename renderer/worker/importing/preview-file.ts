import type { ArticlePreview, FilePreview, ImportItem } from '@shared/contract/engine/importing.ts'
import { detectLanguage } from '@shared/core/text/index.ts'
import type { ArticleFieldName } from '@shared/model/article.ts'
import type { ArticleDraft } from '@shared/model/draft.ts'
import type { OriginalId } from '@shared/model/ids.ts'
import { vendorKeyOf, type DraftMark } from '@shared/model/supplement.ts'
import type { CollateDatabase } from '../../data/database.ts'
import { sha256 } from '../sha256.ts'
import { frontOf } from './front-of.ts'
import { hashText } from './hash-text.ts'
import { asKnown, findStored } from './known-articles.ts'
import { readDrafts, type ReadFileTools } from './read-drafts.ts'
import type { Identity } from './same-article.ts'

const FIRST_ARTICLES = 5
const FIRST_PROBLEMS = 20
const OPENING_UNITS = 160
/** Languages are guessed from so many articles: a preview need not weigh all 5,000. */
const LANGUAGE_SAMPLE = 50
const SHOWN_FIELDS: readonly ArticleFieldName[] = [
  'title',
  'source',
  'published',
  'byline',
  'agency',
  'place',
  'url',
]

/** What a file would bring; null when cancelled in the middle. Reads the library, stores nothing. */
export async function previewFile(
  item: ImportItem,
  itemIndex: number,
  database: CollateDatabase,
  tools: ReadFileTools,
): Promise<FilePreview | null> {
  const read = await readDrafts(item, tools)
  if (read === null) return null
  const { articles, problems, format, charset, isCharsetGuessed, table = null, profile = null } = read
  const originalId = read.bytes === null ? null : ((await sha256(read.bytes)) as OriginalId)
  return {
    itemIndex,
    name: item.name,
    format,
    charset,
    isCharsetGuessed,
    articleCount: articles.length,
    alreadyThereCount:
      originalId === null ? 0 : await countAlreadyThere(articles, originalId, database, tools),
    highlightCount: countMarks(articles, ({ quote }) => quote !== ''),
    noteCount: countMarks(articles, ({ note }) => note !== ''),
    fields: SHOWN_FIELDS.map((name) => ({
      name,
      count: articles.filter((draft) => draft[name] !== null && draft[name] !== '').length,
    })).filter(({ count }) => count > 0),
    languages: await languagesOf(articles),
    first: articles.slice(0, FIRST_ARTICLES).map(toArticlePreview),
    problemCount: problems.length,
    problems: problems.slice(0, FIRST_PROBLEMS),
    table,
    profile,
    mayBeDivided: read.mayBeDivided === true,
  }
}

function countMarks(drafts: readonly ArticleDraft[], isWanted: (mark: DraftMark) => boolean): number {
  return drafts.reduce((sum, { supplement }) => sum + (supplement?.marks ?? []).filter(isWanted).length, 0)
}

function toArticlePreview({ title, source, published, paragraphs }: ArticleDraft): ArticlePreview {
  return {
    title,
    source,
    published,
    paragraphCount: paragraphs.length,
    opening: frontOf(paragraphs.join(' '), OPENING_UNITS),
  }
}

async function countAlreadyThere(
  drafts: readonly ArticleDraft[],
  originalId: OriginalId,
  database: CollateDatabase,
  { breather }: ReadFileTools,
): Promise<number> {
  const identities: Identity[] = []
  for (const { title, source, published, recordNumber, paragraphs, supplement } of drafts) {
    await breather.pause()
    const textHash = await hashText(paragraphs.join('\n'))
    const vendorKey = vendorKeyOf(supplement)
    const identity = { title, source, published, recordNumber, originalId, textHash }
    identities.push(vendorKey === undefined ? identity : { ...identity, vendorKey })
  }
  const known = asKnown(await findStored(database, identities))
  return identities.filter((identity) => known.find(identity) !== undefined).length
}

async function languagesOf(drafts: readonly ArticleDraft[]): Promise<readonly string[]> {
  const counts = new Map<string, number>()
  for (const { language, paragraphs } of drafts.slice(0, LANGUAGE_SAMPLE)) {
    const found = language ?? (await detectLanguage(paragraphs.join('\n')))
    if (found !== null) counts.set(found, (counts.get(found) ?? 0) + 1)
  }
  return [...counts].sort((a, b) => b[1] - a[1]).map(([language]) => language)
}
