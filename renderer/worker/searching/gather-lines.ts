import type {
  ConcordanceArticle,
  ConcordanceOrder,
  ConcordanceRequest,
} from '@shared/contract/engine/concordance.ts'
import {
  FirstLines,
  keywordLine,
  leftKey,
  rightKey,
  type KeywordLine,
} from '@shared/core/concordance/index.ts'
import { hasWords, type QueryNode } from '@shared/core/query/index.ts'
import { findMarks } from '@shared/core/search/index.ts'
import type { Article, ArticleBody } from '@shared/model/article.ts'
import type { ArticleId } from '@shared/model/ids.ts'
import type { CollateDatabase } from '../../data/database.ts'
import type { EngineContext } from '../context.ts'
import { Breather } from '../next-task.ts'
import type { Task } from '../task.ts'
import { findArticles, idsOf } from './find-articles.ts'

const CHUNK = 100
const SLICE_MS = 20

export interface GatheredLine extends KeywordLine {
  readonly article: ConcordanceArticle
  readonly field: 'title' | 'body'
  /** What sorts it, most important first. */
  readonly keys: readonly string[]
}

export interface GatheredLines {
  readonly lines: readonly GatheredLine[]
  readonly total: number
  readonly articleCount: number
}

/**
 * Reads every article that a query finds for the places of its words. Other tasks are served in between.
 *
 * @throws CollateError `cancelled`
 */
export async function gatherLines(
  { query, order, limit }: ConcordanceRequest,
  context: EngineContext,
  task: Task,
): Promise<GatheredLines> {
  const finding = await findArticles(query, context, task)
  const { root } = finding.parsed
  if (root === null || !hasWords(root)) return { lines: [], total: 0, articleCount: 0 }
  const ids = Array.from(await idsOf(finding, context)) as ArticleId[]
  const first = new FirstLines<GatheredLine>(limit, compareLines)
  const breather = new Breather(SLICE_MS)
  let total = 0
  let articleCount = 0
  // the next articles are fetched while these are read
  let fetching = fetchChunk(ids, 0, context.database)
  for (let start = 0; start < ids.length; start += CHUNK) {
    const fetched = await fetching
    task.throwIfCancelled()
    fetching = fetchChunk(ids, start + CHUNK, context.database)
    for (const row of fetched) {
      const lines = linesOf(root, row, order)
      for (const line of lines) first.add(line)
      total += lines.length
      if (lines.length > 0) articleCount++
    }
    task.report({ done: Math.min(start + CHUNK, ids.length), total: ids.length, current: '' })
    await breather.pause()
  }
  return { lines: first.take(), total, articleCount }
}

interface Row {
  readonly article: Article
  readonly body: ArticleBody
}

async function fetchChunk(
  ids: readonly ArticleId[],
  start: number,
  { articles, bodies }: CollateDatabase,
): Promise<readonly Row[]> {
  const chunk = ids.slice(start, start + CHUNK)
  if (chunk.length === 0) return []
  const [headers, texts] = await Promise.all([articles.bulkGet(chunk), bodies.bulkGet(chunk)])
  return headers.flatMap((article, index) => {
    const body = texts[index]
    // one that was removed meanwhile is passed over
    return article === undefined || body === undefined ? [] : [{ article, body }]
  })
}

function linesOf(root: QueryNode, { article, body }: Row, order: ConcordanceOrder): GatheredLine[] {
  const { id, title, source, published, language, publishedKey } = article
  const shown: ConcordanceArticle = { id, title, source, published }
  return (['title', 'body'] as const).flatMap((field) => {
    const text = field === 'title' ? title : body.text
    return findMarks(root, text, language, field).map((span) => {
      const line = keywordLine(text, span)
      return { ...line, article: shown, field, keys: keysOf(line, publishedKey, order) }
    })
  })
}

/** Sorts undated articles behind every day. */
const UNDATED = '\uffff'

function keysOf(
  { left, right }: KeywordLine,
  publishedKey: string,
  order: ConcordanceOrder,
): readonly string[] {
  const day = publishedKey === '' ? UNDATED : publishedKey
  switch (order) {
    case 'left':
      return [leftKey(left), rightKey(right), day]
    case 'right':
      return [rightKey(right), leftKey(left), day]
    case 'date':
      return [day]
  }
}

function compareLines(a: GatheredLine, b: GatheredLine): number {
  for (let i = 0; i < a.keys.length; i++) {
    const [left = '', right = ''] = [a.keys[i], b.keys[i]]
    if (left !== right) return left < right ? -1 : 1
  }
  const byField = Number(a.field === 'body') - Number(b.field === 'body')
  return a.article.id - b.article.id || byField || a.start - b.start
}
