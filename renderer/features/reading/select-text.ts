import { type OpenReader, useReaders } from '../../state/readers.ts'
import { activeArticleId, useWorkspace } from '../../state/workspace.ts'
import { rangesOf } from '../../ui/text/text-blocks.ts'

/** Selects the paragraph after or before the selected one; without a selection the first that is in view. */
export function selectParagraph(step: 1 | -1): void {
  const reader = activeReader()
  if (reader === undefined) return
  const { articleId, blocks, scroller } = reader
  const { selection } = useWorkspace.getState()
  const selected = selection?.articleId === articleId ? selection : null
  const origin = scroller.getBoundingClientRect().top
  const at =
    selected === null
      ? blocks.findIndex(({ node }) => (node.parentElement?.getBoundingClientRect().bottom ?? 0) > origin)
      : blocks.findIndex(({ end }) => end > selected.span.start) + step
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
