import type { ImportItem } from '@shared/contract/engine/importing.ts'
import { importBytes } from '@shared/core/importing/index.ts'
import type { Original } from '@shared/model/article.ts'
import type { OriginalId } from '@shared/model/ids.ts'
import type { ImportProblem, ProblemCode } from '@shared/model/problem.ts'
import type { Breather } from '../next-task.ts'
import { sha256 } from '../sha256.ts'
import type { Task } from '../task.ts'
import type { WindowClient } from '../window-client.ts'
import { deriveArticle, type DerivedArticle } from './derive.ts'
import { readItem } from './read-item.ts'

/** One file, read and computed, ready to be stored. */
export interface ReadFile {
  readonly fileName: string
  /** Null when the bytes could not be had. */
  readonly original: Original | null
  readonly articles: readonly DerivedArticle[]
  readonly problems: readonly ImportProblem[]
}

export interface ReadFileTools {
  readonly window: WindowClient
  readonly task: Task
  readonly breather: Breather
}

/**
 * Reads one file to its rows; whatever is wrong with it is among the problems. A file that the user cancelled
 * in the middle answers null: none of it is stored.
 */
export async function readFile(item: ImportItem, tools: ReadFileTools): Promise<ReadFile | null> {
  const fileName = item.name
  const failed = (code: ProblemCode, detail: string): ReadFile => ({
    fileName,
    original: null,
    articles: [],
    problems: [{ fileName, code, detail }],
  })
  const read = await readItem(item)
  if (!read.ok) return failed(read.code, read.detail)
  try {
    return await parseFile(fileName, read.bytes, read.changedAtMs, tools)
  } catch (error) {
    if (tools.task.isCancelled) return null
    // a defect of ours: one file must not stop the batch, and the report says which
    return failed('failed', error instanceof Error ? (error.stack ?? error.message) : String(error))
  }
}

async function parseFile(
  fileName: string,
  bytes: Uint8Array<ArrayBuffer>,
  changedAtMs: number | null,
  { window, task, breather }: ReadFileTools,
): Promise<ReadFile | null> {
  const { articles: drafts, problems } = await importBytes(fileName, bytes, {
    readHtml: (html, name) => task.orCancelled(window.ask('html.read', { html, fileName: name })),
    isCancelled: () => task.isCancelled,
    ...(changedAtMs === null ? {} : { capturedAtMs: changedAtMs }),
  })
  const articles: DerivedArticle[] = []
  for (const draft of drafts) {
    await breather.pause()
    if (task.isCancelled) return null
    articles.push(await deriveArticle(draft))
  }
  // cut short by the user, its problems say nothing of the file
  if (task.isCancelled && problems.length > 0) return null
  const original = { id: (await sha256(bytes)) as OriginalId, fileName, bytes }
  return { fileName, original, articles, problems }
}
