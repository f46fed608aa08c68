import type { ConcordanceLine } from '@shared/contract/engine/concordance.ts'
import { openArticle, useWorkspace } from '../../../state/workspace.ts'

/** Opens an article where the word stands; the keyboard stays in the concordance. */
export function openLine({ id, field, start, end }: ConcordanceLine): void {
  const { panes } = useWorkspace.getState()
  const pane = panes.indexOf(id)
  if (pane >= 0) useWorkspace.setState({ activePane: pane })
  else openArticle(id)
  useWorkspace.setState({
    selectedIds: [id],
    focusedId: id,
    anchorId: id,
    reveal: field === 'body' ? { articleId: id, span: { start, end } } : null,
  })
}
