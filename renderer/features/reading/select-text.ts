import type { ArticleId, HighlightId } from '@shared/model/ids.ts'
import type { Span } from '@shared/model/span.ts'
import { readBody } from '../../data/reads/articles.ts'
import { readHighlightsOfArticle } from '../../data/reads/highlights.ts'
import { ringedPlace } from '../../state/comparison.ts'
import { locateHighlights } from '../../state/located-highlights.ts'
import { type OpenReader, useReaders } from '../../state/readers.ts'
import { activeArticleId, useWorkspace } from '../../state/workspace.ts'
import { rangesOf } from '../../ui/text/text-blocks.ts'

/**
 * Selects the paragraph after or before the selected one, else after or before the chosen highlight, else that in which
 * the ringed passage begins, else the first in view.
 */
export async function selectParagraph(step: 1 | -1): Promise<void> {
  const reader = activeReader()
  if (reader === undefined) return
  const { articleId, blocks } = reader
  const { selection, activeHighlightId } = useWorkspace.getState()
  const selected = selection?.articleId === articleId ? selection.span : null
  // read only where it is needed: two quick presses must not both start from the same place
  const from =
    selected ?? (activeHighlightId === null ? null : await spanOfHighlight(articleId, activeHighlightId))
  const ringed = from === null ? ringedPlace() : null
  const indexOf = ({ start }: Span): number => blocks.findIndex(({ end }) => end > start)
  const at = from !== null ? indexOf(from) + step : ringed !== null ? indexOf(ringed) : firstInView(reader)
  const block = blocks[at]
  const [range] = block === undefined ? [] : rangesOf(blocks, block)
  if (block === undefined || range === undefined) return
  selectRange(reader, range)
  block.node.parentElement?.scrollIntoView({ block: 'nearest' })
}

/** Selects the text of the active article from its first paragraph to its last, and nothing around it. */
export function selectWholeText(): void {
  const reader = activeReader()
  const first = reader?.blocks[0]
  const last = reader?.blocks.at(-1)
  if (reader === undefined || first === undefined || last === undefined) return
  const range = document.createRange()
  range.setStart(first.node, 0)
  range.setEnd(last.node, last.node.length)
  selectRange(reader, range)
}

function firstInView({ blocks, scroller }: OpenReader): number {
  const origin = scroller.getBoundingClientRect().top
  return blocks.findIndex(({ node }) => (node.parentElement?.getBoundingClientRect().bottom ?? 0) > origin)
}

async function spanOfHighlight(articleId: ArticleId, id: HighlightId): Promise<Span | null> {
  const [body, highlights] = await Promise.all([readBody(articleId), readHighlightsOfArticle(articleId)])
  const { placed } = locateHighlights(body?.text ?? '', highlights)
  return placed.find(({ highlight }) => highlight.id === id)?.span ?? null
}

function activeReader(): OpenReader | undefined {
  const articleId = activeArticleId(useWorkspace.getState())
  return articleId === null ? undefined : useReaders.getState().readers.get(articleId)
}

function selectRange({ scroller }: OpenReader, range: Range): void {
  scroller.querySelector('article')?.focus({ preventScroll: true })
  const selection = document.getSelection()
  selection?.removeAllRanges()
  selection?.addRange(range)
}
