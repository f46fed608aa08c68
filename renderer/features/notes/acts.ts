import { describe } from '@shared/core/anchoring/index.ts'
import type { HighlightColour } from '@shared/model/highlight.ts'
import type { ArticleId, HighlightId, NoteId } from '@shared/model/ids.ts'
import { readArticle, readBody } from '../../data/reads/articles.ts'
import { readHighlightsOfArticle } from '../../data/reads/highlights.ts'
import { readFreeNotes, readNote } from '../../data/reads/notes.ts'
import { readSetting } from '../../data/reads/settings.ts'
import type { Undo } from '../../data/undo.ts'
import { createHighlight, recolourHighlight, trashHighlights } from '../../data/writes/highlights.ts'
import { createNote, restoreNotes, trashNotes } from '../../data/writes/notes.ts'
import { restoreHighlight } from '../../data/writes/restore.ts'
import { writeSetting } from '../../data/writes/settings.ts'
import { spanToMark } from '../../state/comparison.ts'
import { showInspector } from '../../state/inspector.ts'
import { locateHighlights } from '../../state/located-highlights.ts'
import { currentMessages } from '../../state/messages.ts'
import { showNotice } from '../../state/notices.ts'
import { takeTyped, typeAhead } from '../../state/type-ahead.ts'
import { remember } from '../../state/undo.ts'
import { useWorkspace } from '../../state/workspace.ts'
import { joinUndos } from './join-undos.ts'
import { notesMessages } from './messages.ts'
import { wasWritten } from './note-drafts.ts'
import type { TrashedItem } from './trashed-items.ts'

const m = () => currentMessages(notesMessages)
const FIRST_COLOUR: HighlightColour = 1

interface Marked {
  readonly id: HighlightId
  readonly articleId: ArticleId
  /** Takes it away again; null when it was there before. */
  readonly undo: Undo | null
}

export async function lastColour(): Promise<HighlightColour> {
  return (await readSetting('lastColour')) ?? FIRST_COLOUR
}

/**
 * The highlight of just the span that `spanToMark` answered, made where there is none yet; null when that was nothing.
 * Lets go of the selection.
 */
async function highlightSpan(
  target: ReturnType<typeof spanToMark>,
  colour: HighlightColour,
): Promise<Marked | null> {
  if (target === null) return null
  const { articleId, span } = target
  const [article, body, highlights] = await Promise.all([
    readArticle(articleId),
    readBody(articleId),
    readHighlightsOfArticle(articleId),
  ])
  if (article === undefined || body === undefined) return null
  const same = locateHighlights(body.text, highlights).placed.find(
    (placed) => placed.span.start === span.start && placed.span.end === span.end,
  )
  const made =
    same === undefined
      ? await createHighlight({
          articleId,
          colour,
          anchor: describe(body.text, span.start, span.end, article.textHash),
        })
      : { id: same.highlight.id, undo: null }
  await writeSetting('lastColour', colour)
  document.getSelection()?.removeAllRanges()
  useWorkspace.setState({ selection: null, activeHighlightId: made.id })
  return { ...made, articleId }
}

/** Highlights the selected text or the ringed passage in a colour, or gives the highlight that is there that colour. */
export async function applyColour(colour: HighlightColour): Promise<void> {
  const { selection, activeHighlightId } = useWorkspace.getState()
  if (selection === null && activeHighlightId !== null) {
    remember(() => m().actRecolour, await recolourHighlight(activeHighlightId, colour))
    return
  }
  const marked = await highlightSpan(spanToMark(), colour)
  if (marked === null) return
  if (marked.undo !== null) remember(() => m().actHighlight, marked.undo)
  else remember(() => m().actRecolour, await recolourHighlight(marked.id, colour))
}

/** A note on the selected text, else on the chosen highlight, else on the ringed passage, else on the article. */
export async function addNote(articleId: ArticleId): Promise<void> {
  // asked before the focus moves, which ends a selection
  const target = spanToMark()
  await editMade(async () => {
    const marked = await highlightSpan(target, await lastColour())
    const highlightId = marked?.id ?? useWorkspace.getState().activeHighlightId
    const on = marked?.articleId ?? articleId
    const { id, undo } = await createNote({ markdown: '', articleId: on, highlightId })
    if (marked === null || marked.undo === null) remember(() => m().actNote, undo)
    else remember(() => m().actHighlightNote, joinUndos(marked.undo, undo))
    showInspector('notes')
    return id
  })
}

export async function addNoteTo(articleId: ArticleId, highlightId: HighlightId | null): Promise<void> {
  await editMade(() => makeNote(articleId, highlightId))
}

/** Makes a note tied to nothing and opens it. */
export async function addFreeNote(): Promise<void> {
  await editMade(() => makeNote(null, null))
}

async function makeNote(articleId: ArticleId | null, highlightId: HighlightId | null): Promise<NoteId> {
  const { id, undo } = await createNote({ markdown: '', articleId, highlightId })
  remember(() => m().actNote, undo)
  return id
}

/** Opens the editor of the note that is made; what is typed before it stands there goes into it. */
async function editMade(make: () => Promise<NoteId>): Promise<void> {
  typeAhead(m().opening)
  try {
    const noteToEdit = await make()
    useWorkspace.setState({ noteToEdit })
  } catch (error) {
    takeTyped()
    throw error
  }
}

export async function removeHighlight(id: HighlightId): Promise<void> {
  remember(() => m().actRemoveHighlight, await trashHighlights([id]))
  useWorkspace.setState({ activeHighlightId: null })
  showNotice(() => m().highlightRemoved, { commandId: 'edit.undo' })
}

export async function removeNote(id: NoteId): Promise<void> {
  remember(() => m().actRemoveNote, await trashNotes([id]))
  showNotice(() => m().noteRemoved, { commandId: 'edit.undo' })
}

/** Takes out of the trash what went there in one act. */
export async function restoreItem({ highlight, notes }: TrashedItem): Promise<void> {
  if (highlight !== null) remember(() => m().actRestoreHighlight, await restoreHighlight(highlight.id))
  else remember(() => m().actRestoreNote, await restoreNotes(notes.map(({ id }) => id)))
}

/** Puts away free notes without a word that an earlier start of the program left behind; `wanted` is being opened. */
export async function discardLostNotes(wanted: NoteId | null): Promise<void> {
  const notes = await readFreeNotes()
  const lost = notes.filter(({ id, markdown }) => markdown.trim() === '' && id !== wanted && !wasWritten(id))
  if (lost.length > 0) await trashNotes(lost.map(({ id }) => id))
}

/** A note that was left without ever holding a word is put away without ado; one that was emptied stays. */
export async function discardIfBlank(id: NoteId): Promise<void> {
  if (wasWritten(id)) return
  const note = await readNote(id)
  if (note !== undefined && note.trashedAtMs === 0 && note.markdown.trim() === '') await trashNotes([id])
}
