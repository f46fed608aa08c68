/** What is typed into notes, from the first key until it is on the disk. It outlives the editors: a failed save loses nothing. */
import type { NoteId } from '@shared/model/ids.ts'
import { create } from 'zustand'
import { saveNote } from '../../data/writes/notes.ts'
import { errorSentence } from '../../state/errors.ts'
import { currentMessages } from '../../state/messages.ts'
import { showNotice } from '../../state/notices.ts'
import { remember } from '../../state/undo.ts'
import { notesMessages } from './messages.ts'

export interface NoteDraft {
  readonly text: string
  readonly state: 'saved' | 'saving' | 'failed'
}

/** One stay in an editor, which is one act to undo. Emptying the note is another, so that its last words come back. */
interface Visit {
  /** The text that is on the disk. */
  stored: string
  /** The text that is not, or null. */
  pending: string | null
  isRemembered: boolean
  /** True since the last save failed, so that one full disk is told once. */
  hasFailed: boolean
  /** True once the editor was left: the visit ends as soon as everything is stored. */
  isLeft: boolean
  timer: number
  saves: Promise<void>
}

/** Well under a second, so that a killed process costs no more than a few words. */
const SAVE_AFTER_MS = 500
const TRY_AGAIN_AFTER_MS = 5_000

export const useNoteDrafts = create<{ readonly drafts: ReadonlyMap<NoteId, NoteDraft> }>(() => ({
  drafts: new Map(),
}))

const visits = new Map<NoteId, Visit>()
const onceWritten = new Set<NoteId>()
/** True since closing the window was refused once, until a save succeeds. */
let hasWarned = false

/** True for a note that held text since the program started; undo may bring that back. */
export function wasWritten(id: NoteId): boolean {
  return onceWritten.has(id)
}

/** Takes in what was typed, to be saved soon. */
export function changeDraft(id: NoteId, stored: string, text: string): void {
  const visit = visits.get(id) ?? newVisit(stored)
  visits.set(id, visit)
  if (!isBlank(stored) || !isBlank(text)) onceWritten.add(id)
  visit.pending = text
  visit.isLeft = false
  show(id, { text, state: 'saving' })
  saveAfter(id, visit, SAVE_AFTER_MS)
}

/** Saves at once. Saves of one note follow each other in order. */
export function flushDraft(id: NoteId): Promise<void> {
  const visit = visits.get(id)
  if (visit === undefined) return Promise.resolve()
  window.clearTimeout(visit.timer)
  visit.saves = visit.saves.then(() => save(id, visit))
  return visit.saves
}

/**
 * Saves at once and ends the visit, after which the stored text counts again, so that undo is seen. Answers whether
 * it ended: where a save failed the draft stays, and is tried again until it is stored.
 */
export async function settleDraft(id: NoteId): Promise<boolean> {
  const visit = visits.get(id)
  if (visit === undefined) return true
  visit.isLeft = true
  await flushDraft(id)
  return endIfOver(id, visit)
}

async function save(id: NoteId, visit: Visit): Promise<void> {
  const text = visit.pending
  if (text === null) return
  visit.pending = null
  const isEmptying = isBlank(text) && !isBlank(visit.stored)
  try {
    const undo = await saveNote(id, text)
    if (!visit.isRemembered || isEmptying) remember(() => currentMessages(notesMessages).actEditNote, undo)
    Object.assign(visit, { isRemembered: true, hasFailed: false, stored: text })
    hasWarned = false
    if (!endIfOver(id, visit) && !isPending(visit)) show(id, { text, state: 'saved' })
  } catch (error) {
    // what was typed since is newer
    visit.pending ??= text
    show(id, { text: visit.pending, state: 'failed' })
    saveAfter(id, visit, TRY_AGAIN_AFTER_MS)
    if (!visit.hasFailed) showNotice(() => errorSentence(error), { kind: 'error' })
    visit.hasFailed = true
  }
}

/** Ends a visit whose editor was left once everything is stored; answers whether it did. */
function endIfOver(id: NoteId, visit: Visit): boolean {
  if (!visit.isLeft || isPending(visit)) return false
  if (visits.get(id) === visit) {
    visits.delete(id)
    show(id, null)
  }
  return true
}

function newVisit(stored: string): Visit {
  return {
    stored,
    pending: null,
    isRemembered: false,
    hasFailed: false,
    isLeft: false,
    timer: 0,
    saves: Promise.resolve(),
  }
}

/** A call, because more may have been typed during a save. */
function isPending({ pending }: Visit): boolean {
  return pending !== null
}

function saveAfter(id: NoteId, visit: Visit, delayMs: number): void {
  window.clearTimeout(visit.timer)
  visit.timer = window.setTimeout(() => void flushDraft(id), delayMs)
}

function show(id: NoteId, draft: NoteDraft | null): void {
  useNoteDrafts.setState(({ drafts }) => {
    const next = new Map(drafts)
    if (draft === null) next.delete(id)
    else next.set(id, draft)
    return { drafts: next }
  })
}

function isBlank(text: string): boolean {
  return text.trim() === ''
}

/** Saves whatever is being typed anywhere. */
export async function flushDrafts(): Promise<void> {
  await Promise.all([...visits.keys()].map(flushDraft))
}

// a window that is closed while a word is being typed still saves it
window.addEventListener('pagehide', () => void flushDrafts())
document.addEventListener('visibilitychange', () => void flushDrafts())

/**
 * Holds a window open whose notes could not be saved: tries once more and closes it then, or says so. The next attempt
 * to close it succeeds, because a full disk must not make a window that never closes.
 */
window.addEventListener('beforeunload', (event) => {
  const unsaved = [...visits].filter(([, { hasFailed }]) => hasFailed)
  if (unsaved.length === 0 || hasWarned) return
  event.preventDefault()
  void Promise.all(unsaved.map(([id]) => flushDraft(id))).then(() => {
    hasWarned = unsaved.some(([, { hasFailed }]) => hasFailed)
    if (hasWarned) showNotice(() => currentMessages(notesMessages).unsavedNotes, { kind: 'error' })
    else window.close()
  })
})
