import type { Article, ArticleState } from '@shared/model/article.ts'
import type { ArticleId } from '@shared/model/ids.ts'
import type { SnippetRow } from '@shared/model/query.ts'
import { useEffect, useMemo, useState } from 'react'
import { useArticles } from '../../data/hooks/articles.ts'
import { useStates } from '../../data/hooks/states.ts'
import { useLiveRows } from '../../data/hooks/use-live-rows.ts'
import { type MarkCount, readMarkCounts } from '../../data/reads/mark-counts.ts'
import { engine } from '../../engine/engine.ts'

const PAGE = 40

export interface RowData {
  readonly article: Article | undefined
  readonly state: ArticleState | undefined
  readonly snippet: SnippetRow | undefined
  readonly counts: MarkCount | undefined
}

/** What the rows from `first` to `last` show. Whole pages are read, so that a step of scrolling reads nothing. */
export function useRowData(
  listedIds: Uint32Array,
  first: number,
  last: number,
  text: string,
): (id: ArticleId) => RowData {
  const from = Math.floor(Math.max(0, first) / PAGE) * PAGE
  const to = Math.ceil((last + 1) / PAGE) * PAGE
  const ids = useMemo(() => [...listedIds.subarray(from, to)] as ArticleId[], [listedIds, from, to])
  const articles = useArticles(ids)
  const states = useStates(ids)
  const counts = useLiveRows(ids, readMarkCounts)
  const snippets = useSnippets(ids, text)
  return useMemo(() => {
    const rows = new Map(
      ids.map((id, index) => [
        id,
        {
          article: articles?.[index],
          state: states?.[index],
          snippet: snippets.get(id),
          counts: counts?.[index],
        },
      ]),
    )
    const blank: RowData = { article: undefined, state: undefined, snippet: undefined, counts: undefined }
    return (id) => rows.get(id) ?? blank
  }, [ids, articles, states, snippets, counts])
}

const NO_SNIPPETS: ReadonlyMap<ArticleId, SnippetRow> = new Map()

function useSnippets(ids: readonly ArticleId[], text: string): ReadonlyMap<ArticleId, SnippetRow> {
  const [answer, setAnswer] = useState({ text: '', rows: NO_SNIPPETS })
  useEffect(() => {
    if (text.trim() === '' || ids.length === 0) return
    const abort = new AbortController()
    engine.call('search.snippets', { text, ids }, { signal: abort.signal }).then(
      (rows) => {
        if (!abort.signal.aborted) setAnswer({ text, rows: new Map(rows.map((row) => [row.id, row])) })
      },
      // superseded, or the engine died, which is told elsewhere; the rows show their excerpts
      () => undefined,
    )
    return () => abort.abort()
  }, [ids, text])
  return text.trim() === '' ? NO_SNIPPETS : answer.rows
}
