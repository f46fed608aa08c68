import type { ImportItem } from '@shared/contract/engine/importing.ts'
import type { Original } from '@shared/model/article.ts'
import type { OriginalId } from '@shared/model/ids.ts'
import type { ImportProblem } from '@shared/model/problem.ts'
import { sha256 } from '../sha256.ts'
import { deriveArticle, type DerivedArticle } from './derive.ts'
import { describeDefect, type ReadDrafts, type ReadFileTools } from './read-drafts.ts'

/** A file, or a part of one with many articles, read and computed, ready to be stored. */
export interface FilePortion {
  readonly fileName: string
  /** Null when the bytes could not be had. */
  readonly original: Original | null
  readonly articles: readonly DerivedArticle[]
  /** Of the whole file, with its last portion. */
  readonly problems: readonly ImportProblem[]
  /** The file is done with it. */
  readonly isLast: boolean
}

/** A table may hold 200,000 articles: so many are computed and stored at a time. */
const PORTION_ARTICLES = 50

/**
 * Computes the rows of a file that was read, portion by portion; whatever goes wrong is among the problems of the last
 * one. False when the user cancelled in the middle: what was handed on is stored, the file is not done.
 */
export async function deriveFile(
  { name: fileName }: ImportItem,
  { articles: drafts, problems, bytes, reading }: ReadDrafts,
  { task, breather, report }: Pick<ReadFileTools, 'task' | 'breather' | 'report'>,
  store: (portion: FilePortion) => Promise<void>,
): Promise<boolean> {
  if (bytes === null) {
    await store({ fileName, original: null, articles: [], problems, isLast: true })
    return true
  }
  const hashing = sha256(bytes)
  let articles: DerivedArticle[] = []
  let defect: ImportProblem | null = null
  let original: Original | null = null
  try {
    original = { id: (await hashing) as OriginalId, fileName, bytes }
    for (const [index, draft] of drafts.entries()) {
      await breather.pause()
      if (task.isCancelled) return false
      if (articles.length === PORTION_ARTICLES) {
        await store({ fileName, original, articles, problems: [], isLast: false })
        articles = []
        report(index / drafts.length)
      }
      articles.push(await deriveArticle(draft, reading, () => breather.pause()))
    }
  } catch (error) {
    if (task.isCancelled) return false
    defect = { fileName, code: 'failed', detail: describeDefect(error) }
    articles = []
  }
  await store({
    fileName,
    original,
    articles,
    problems: defect === null ? problems : [...problems, defect],
    isLast: true,
  })
  return true
}
