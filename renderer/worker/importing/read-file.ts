import type { ImportItem } from '@shared/contract/engine/importing.ts'
import type { Original } from '@shared/model/article.ts'
import type { OriginalId } from '@shared/model/ids.ts'
import type { ImportProblem } from '@shared/model/problem.ts'
import { sha256 } from '../sha256.ts'
import { deriveArticle, type DerivedArticle } from './derive.ts'
import { describeDefect, readDrafts, type ReadDrafts, type ReadFileTools } from './read-drafts.ts'

/** One file, read and computed, ready to be stored. */
export interface ReadFile {
  readonly fileName: string
  /** Null when the bytes could not be had. */
  readonly original: Original | null
  readonly articles: readonly DerivedArticle[]
  readonly problems: readonly ImportProblem[]
}

/**
 * Reads one file to its rows; whatever is wrong with it is among the problems. A file that the user cancelled
 * in the middle answers null: none of it is stored.
 */
export async function readFile(item: ImportItem, tools: ReadFileTools): Promise<ReadFile | null> {
  const read = await readDrafts(item, tools)
  if (read === null) return null
  try {
    return await deriveFile(item.name, read, tools)
  } catch (error) {
    if (tools.task.isCancelled) return null
    const problem: ImportProblem = { fileName: item.name, code: 'failed', detail: describeDefect(error) }
    return { fileName: item.name, original: null, articles: [], problems: [problem] }
  }
}

async function deriveFile(
  fileName: string,
  { articles: drafts, problems, bytes, reading }: ReadDrafts,
  { task, breather }: ReadFileTools,
): Promise<ReadFile | null> {
  if (bytes === null) return { fileName, original: null, articles: [], problems }
  const articles: DerivedArticle[] = []
  for (const draft of drafts) {
    await breather.pause()
    if (task.isCancelled) return null
    articles.push(await deriveArticle(draft, reading))
  }
  const original = { id: (await sha256(bytes)) as OriginalId, fileName, bytes }
  return { fileName, original, articles, problems }
}
