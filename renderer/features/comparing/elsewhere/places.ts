import type { ArticleId } from '@shared/model/ids.ts'
import type { Span } from '@shared/model/span.ts'
import { create } from 'zustand'
import { readBody } from '../../../data/reads/articles.ts'
import { useComparison } from '../../../state/comparison.ts'
import { focusReader } from '../../../state/focus-region.ts'
import { useReaders } from '../../../state/readers.ts'
import {
  activeArticleId,
  openArticle,
  openBeside,
  openSideBySide,
  useWorkspace,
} from '../../../state/workspace.ts'
import type { Elsewhere } from './elsewhere-state.ts'

/** Where a text stands. */
export interface Place {
  readonly articleId: ArticleId
  /** The first one is shown; there is at least one. */
  readonly spans: readonly (Span & { readonly kind: 'exact' | 'edited' })[]
}

/** What the dialog lists places of. */
export interface PlacesRequest {
  /** The text that is looked for, as it stands in the article it was chosen in. */
  readonly quote: string
  readonly origin: Place
  /** The quote wherever it occurs, or what the article that is read is known to share: a stretch of it, or anything. */
  readonly scope: 'text' | 'stretch' | 'article'
}

export const usePlaces = create<{ readonly request: PlacesRequest | null }>(() => ({ request: null }))

export function closePlaces(): void {
  usePlaces.setState({ request: null })
}

/** Asks where else the text of a span occurs. */
export async function askWhere(articleId: ArticleId, span: Span): Promise<void> {
  const body = await readBody(articleId)
  const quote = body?.text.slice(span.start, span.end).trim() ?? ''
  if (quote === '') return
  usePlaces.setState({ request: { quote, origin: originAt(articleId, span), scope: 'text' } })
}

/** Lists the articles that have a stretch of the one that is read. */
export function showStretch({ articleId, text }: Elsewhere, stretch: Span): void {
  const quote = text.slice(stretch.start, stretch.end)
  usePlaces.setState({ request: { quote, origin: originAt(articleId, stretch), scope: 'stretch' } })
}

/** Lists the articles that have anything of the one that is read. */
export function showAllElsewhere({ articleId, text, stretches }: Elsewhere): void {
  const [first] = stretches
  if (first === undefined) return
  const quote = text.slice(first.start, first.end)
  usePlaces.setState({ request: { quote, origin: originAt(articleId, first), scope: 'article' } })
}

function originAt(articleId: ArticleId, { start, end }: Span): Place {
  return { articleId, spans: [{ start, end, kind: 'exact' }] }
}

/** Opens an article alone, at the place. */
export function openPlace({ articleId, spans: [span] }: Place): void {
  closePlaces()
  const { panes } = useWorkspace.getState()
  const pane = panes.indexOf(articleId)
  if (pane < 0) openArticle(articleId)
  else useWorkspace.setState({ activePane: pane, activeHighlightId: null })
  if (span !== undefined) useWorkspace.setState({ reveal: { articleId, span } })
  focusWhenDrawn(articleId)
}

/** Lays an article beside the one that the text was chosen in, with that text at the same height. */
export function comparePlace({ articleId }: Place, origin: Place): void {
  closePlaces()
  const { panes } = useWorkspace.getState()
  if (panes.includes(origin.articleId)) openBeside(articleId)
  if (!useWorkspace.getState().panes.includes(origin.articleId)) openSideBySide([origin.articleId, articleId])
  const [span] = origin.spans
  const wanted = span === undefined ? null : { articleId: origin.articleId, partner: articleId, span }
  useComparison.setState({ wanted })
  focusWhenDrawn(articleId)
}

/** Gives the focus to an article that is opened now, as soon as its text stands, unless another is opened meanwhile. */
function focusWhenDrawn(articleId: ArticleId): void {
  const isDrawn = (): boolean => useReaders.getState().readers.has(articleId)
  const focus = (): void => {
    if (activeArticleId(useWorkspace.getState()) === articleId) focusReader()
  }
  // the dialog gives the focus back first
  if (isDrawn()) requestAnimationFrame(focus)
  else {
    const stop = useReaders.subscribe(() => {
      if (isDrawn()) {
        stop()
        focus()
      } else if (!useWorkspace.getState().panes.includes(articleId)) stop()
    })
  }
}
