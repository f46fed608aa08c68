import type { HighlightColour } from '@shared/model/highlight.ts'
import { database } from '../../data/database.ts'
import type { Command } from '../../state/commands.ts'
import { spanToMark } from '../../state/comparison.ts'
import { isFocusAt } from '../../state/focus.ts'
import { COLOURS } from '../../state/highlight-colours.ts'
import { currentMessages } from '../../state/messages.ts'
import { activeArticleId, useWorkspace } from '../../state/workspace.ts'
import { addFreeNote, addNote, applyColour, lastColour, removeHighlight } from './acts.ts'
import { openNotesDialog } from './dialog-state.ts'
import { notesMessages } from './messages.ts'

const m = () => currentMessages(notesMessages)
const activeHighlightId = () => useWorkspace.getState().activeHighlightId
const canHighlight = (): boolean => spanToMark() !== null || activeHighlightId() !== null

const colourCommands = COLOURS.map((colour): Command => ({
  id: `highlight.add.${colour}`,
  label: () => m().highlightAddIn(colour),
  keys: [String(colour)],
  menu: { name: 'notes', group: 1 },
  isInPalette: false,
  isEnabled: canHighlight,
  isKeyed: () => spanToMark() !== null || isFocusAt(activeHighlightId()),
  run: () => applyColour(colour),
}))

export const notesCommands: readonly Command[] = [
  {
    id: 'highlight.add',
    label: () => m().highlightAdd,
    keys: ['.'],
    menu: { name: 'notes', group: 1 },
    isEnabled: () => spanToMark() !== null,
    run: async () => applyColour(await lastColour()),
  },
  ...colourCommands,
  {
    id: 'highlight.recolour',
    label: () => m().highlightRecolour,
    menu: { name: 'notes', group: 1 },
    isEnabled: () => activeHighlightId() !== null,
    run: async () => {
      const id = activeHighlightId()
      const highlight = id === null ? undefined : await database.highlights.get(id)
      if (highlight !== undefined) await applyColour(nextColour(highlight.colour))
    },
  },
  {
    id: 'highlight.remove',
    label: () => m().highlightRemove,
    keys: ['Delete', 'Backspace'],
    menu: { name: 'notes', group: 1 },
    isEnabled: () => activeHighlightId() !== null,
    isKeyed: () => isFocusAt(activeHighlightId()),
    run: async () => {
      const id = activeHighlightId()
      if (id !== null) await removeHighlight(id)
    },
  },
  {
    id: 'note.new',
    label: () => m().newNote,
    // N steps on to the next passage while one is ringed
    keys: ['N', 'Shift+N'],
    menu: { name: 'notes', group: 2 },
    isEnabled: () => activeArticleId(useWorkspace.getState()) !== null,
    run: async () => {
      const id = activeArticleId(useWorkspace.getState())
      if (id !== null) await addNote(id)
    },
  },
  {
    id: 'note.newFree',
    label: () => m().newFreeNote,
    keys: ['Mod+Shift+N'],
    menu: { name: 'notes', group: 2 },
    run: addFreeNote,
  },
  {
    id: 'notes.show',
    label: () => m().notesShow,
    keys: ['Mod+J'],
    menu: { name: 'notes', group: 3 },
    keywords: () => 'trash free 휴지통',
    run: () => openNotesDialog('notes'),
  },
  {
    id: 'notes.export',
    label: () => m().notesExport,
    keys: ['Mod+E'],
    menu: { name: 'notes', group: 3 },
    keywords: () => 'markdown',
    run: () => openNotesDialog('export'),
  },
]

function nextColour(colour: HighlightColour): HighlightColour {
  return COLOURS[colour % COLOURS.length] ?? 1
}
