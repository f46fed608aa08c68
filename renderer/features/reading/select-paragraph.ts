import { useReaders } from '../../state/readers.ts'
import { activeArticleId, useWorkspace } from '../../state/workspace.ts'
import { rangesOf } from '../../ui/text/text-blocks.ts'

/** Selects the paragraph after or before the selected one; without a selection the first that is in view. */
export function selectParagraph(step: 1 | -1): void {
  const workspace = useWorkspace.getState()
  const articleId = activeArticleId(workspace)
  const reader = articleId === null ? undefined : useReaders.getState().readers.get(articleId)
  if (reader === undefined) return
  const { blocks, scroller } = reader
  const selected = workspace.selection?.articleId === articleId ? workspace.selection : null
  const origin = scroller.getBoundingClientRect().top
  const at =
    selected === null
      ? blocks.findIndex(({ node }) => (node.parentElement?.getBoundingClientRect().bottom ?? 0) > origin)
      : blocks.findIndex(({ end }) => end > selected.span.start) + step
  const block = blocks[at]
  const [range] = block === undefined ? [] : rangesOf(blocks, block)
  if (block === undefined || range === undefined) return
  const article = scroller.querySelector('article')
  article?.focus({ preventScroll: true })
  const selection = document.getSelection()
  selection?.removeAllRanges()
  selection?.addRange(range)
  block.node.parentElement?.scrollIntoView({ block: 'nearest' })
}
