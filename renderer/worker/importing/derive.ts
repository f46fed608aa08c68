import { IMPORTER_VERSION } from '@shared/core/importing/index.ts'
import { countWords, findRepeats, foldParagraphs } from '@shared/core/passages/index.ts'
import { detectLanguage } from '@shared/core/text/index.ts'
import type { Article, ArticleBody, Reading } from '@shared/model/article.ts'
import { dateSortKey } from '@shared/model/date.ts'
import type { ArticleDraft } from '@shared/model/draft.ts'
import type { ArticleMentions } from '@shared/model/mention.ts'
import type { Span } from '@shared/model/span.ts'
import { vendorKeyOf, type DraftImage, type Supplement } from '@shared/model/supplement.ts'
import { deriveMarks, type DerivedMarks } from './derive-marks.ts'
import { frontOf } from './front-of.ts'
import { hashText } from './hash-text.ts'
import { recognise } from './recognise.ts'

const EXCERPT_UNITS = 280

/** All rows of an article but for its number and what its import gives it. */
export interface DerivedArticle {
  /** See `ArticleDraft.entryPath`; null for a file that is no archive. */
  readonly entryPath: string | null
  readonly header: Omit<Article, 'id' | 'importId' | 'importedAtMs' | 'originalId' | 'fileName'>
  readonly body: Omit<ArticleBody, 'id'>
  readonly mentions: Omit<ArticleMentions, 'id'>
  /** Its pictures, in order. */
  readonly images: readonly DraftImage[]
  /** What the user did with it elsewhere; null for nothing. */
  readonly marks: DerivedMarks | null
}

/**
 * Computes everything that is stored of an article. Near linear in the text; touches no database.
 *
 * @param pause called between the parts of the work, to let other work run
 */
export async function deriveArticle(
  draft: ArticleDraft,
  reading: Reading,
  pause: () => Promise<void> = () => Promise.resolve(),
): Promise<DerivedArticle> {
  const { paragraphs: texts, origins, cleaning, supplement, entryPath, ...fields } = draft
  const text = texts.join('\n')
  const paragraphs = spansOf(texts)
  const hashing = hashText(text)
  const repeats = findRepeats(text)
  await pause()
  const mentions = recognise(text, fields.published, supplement)
  await pause()
  const vendorKey = vendorKeyOf(supplement)
  const textHash = await hashing
  const folded = foldParagraphs(text, paragraphs, repeats)
  const repeatedParagraphCount = folded.reduce((sum, run) => sum + run.paragraphCount, 0)
  return {
    entryPath: entryPath ?? null,
    header: {
      ...fields,
      language: fields.language ?? (await detectLanguage(text)),
      publishedKey: dateSortKey(fields.published),
      sourceKey: fields.source ?? '',
      excerpt: frontOf(text, EXCERPT_UNITS),
      wordCount: countWords(text),
      paragraphCount: paragraphs.length - repeatedParagraphCount,
      repeatedParagraphCount,
      textHash,
      ...(vendorKey === undefined ? {} : { vendorKey }),
    },
    body: {
      text,
      paragraphs,
      repeats,
      origins,
      cleaning,
      ...(supplement === undefined ? {} : { supplement: storedSupplement(supplement) }),
      reading,
      importerVersion: IMPORTER_VERSION,
    },
    mentions,
    images: supplement?.images ?? [],
    marks: deriveMarks(supplement, text, textHash),
  }
}

/** Tags and marks become the user's own and are kept there; images have a table. */
function storedSupplement(supplement: Supplement): Supplement {
  const kept: { -readonly [Name in keyof Supplement]: Supplement[Name] } = { ...supplement }
  delete kept.tags
  delete kept.marks
  delete kept.images
  return kept
}

function spansOf(texts: readonly string[]): Span[] {
  let start = 0
  return texts.map((text) => {
    const span = { start, end: start + text.length }
    start = span.end + 1
    return span
  })
}
