import type { MouseEvent } from 'react'
import { openContextMenu } from '../../state/context-menu.ts'
import { currentMessages } from '../../state/messages.ts'
import { readingMessages } from './messages.ts'

/** What can be done with the text under the pointer, as a native menu. */
export function openTextMenu(event: MouseEvent): void {
  event.preventDefault()
  void openContextMenu([
    { kind: 'role', role: 'copy', label: currentMessages(readingMessages).copy },
    'quote.copy',
    null,
    'highlight.add',
    'note.new',
    'passage.where',
    null,
    'reader.find',
    'reader.selectAll',
  ])
}
