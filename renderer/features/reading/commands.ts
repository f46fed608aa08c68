import type { Command } from '../../state/commands.ts'
import { focusedReaderId } from '../../state/focus.ts'
import { currentMessages } from '../../state/messages.ts'
import { useReaders } from '../../state/readers.ts'
import { activatePane, activeArticleId, closePane, useWorkspace } from '../../state/workspace.ts'
import { openReadingDialog } from './dialog-state.ts'
import { openFind } from './find-state.ts'
import { readingMessages } from './messages.ts'
import { copyQuote } from './copy-quote.ts'
import { selectParagraph, selectWholeText } from './select-text.ts'

const m = () => currentMessages(readingMessages)
const openId = () => activeArticleId(useWorkspace.getState())
const isOpen = (): boolean => openId() !== null

function focusPane(pane: number): void {
  const { panes } = useWorkspace.getState()
  const articleId = panes[pane]
  if (articleId === undefined) return
  activatePane(pane)
  const { scroller } = useReaders.getState().readers.get(articleId) ?? {}
  scroller?.querySelector('article')?.focus({ preventScroll: true })
  // its text stays where it is, but the pane may stand beside the window
  scroller?.parentElement?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
}

export const readingCommands: readonly Command[] = [
  {
    id: 'reader.find',
    label: () => m().find,
    keys: ['Mod+Shift+F'],
    menu: { name: 'edit', group: 3 },
    isEnabled: isOpen,
    run: () => {
      const id = openId()
      if (id !== null) openFind(id)
    },
  },
  {
    id: 'reader.nextPane',
    label: () => m().nextPane,
    keys: ['F6'],
    menu: { name: 'view', group: 4 },
    isEnabled: isOpen,
    run: () => {
      const { panes, activePane } = useWorkspace.getState()
      focusPane(focusedReaderId() !== null ? (activePane + 1) % panes.length : activePane)
    },
  },
  {
    id: 'reader.close',
    label: () => m().closePane,
    keys: ['Mod+W'],
    menu: { name: 'view', group: 4 },
    isEnabled: isOpen,
    run: () => closePane(useWorkspace.getState().activePane),
  },
  {
    id: 'reader.selectAll',
    label: () => m().selectText,
    keys: ['Mod+A'],
    menu: { name: 'edit', group: 3 },
    isEnabled: isOpen,
    isKeyed: () => focusedReaderId() !== null,
    run: selectWholeText,
  },
  {
    id: 'reader.selectNextParagraph',
    label: () => m().paragraphNext,
    keys: ['Alt+ArrowDown'],
    menu: { name: 'edit', group: 3 },
    isEnabled: isOpen,
    run: () => selectParagraph(1),
  },
  {
    id: 'reader.selectPreviousParagraph',
    label: () => m().paragraphPrevious,
    keys: ['Alt+ArrowUp'],
    menu: { name: 'edit', group: 3 },
    isEnabled: isOpen,
    run: () => selectParagraph(-1),
  },
  {
    id: 'quote.copy',
    label: () => m().copyQuote,
    keys: ['Q'],
    menu: { name: 'edit', group: 3 },
    isEnabled: () => useWorkspace.getState().selection !== null,
    run: copyQuote,
  },
  {
    id: 'article.edit',
    label: () => m().edit,
    menu: { name: 'article', group: 5 },
    isEnabled: isOpen,
    run: () => {
      const id = openId()
      if (id !== null) openReadingDialog({ kind: 'edit', articleId: id })
    },
  },
  {
    id: 'article.showOriginal',
    label: () => m().original,
    keys: ['O'],
    menu: { name: 'article', group: 5 },
    isEnabled: isOpen,
    run: () => {
      const id = openId()
      if (id !== null) openReadingDialog({ kind: 'original', articleId: id })
    },
  },
]
