import type { Note } from '@shared/model/note.ts'
import { focusReader } from '../../state/focus-region.ts'
import { activeArticleId, useWorkspace } from '../../state/workspace.ts'

/** Goes from a note back to its article, where its highlight is chosen; in a dialog just out of the field. */
export function leaveNote({ articleId, highlightId }: Note, field: HTMLElement): void {
  field.blur()
  if (field.closest('dialog') !== null || articleId !== activeArticleId(useWorkspace.getState())) return
  focusReader()
  if (highlightId !== null) useWorkspace.setState({ activeHighlightId: highlightId })
}
