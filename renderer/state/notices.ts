import { create } from 'zustand'

/** A short message at the foot of the window. It never asks for a decision; a dialog does that. */
export interface Notice {
  readonly id: number
  readonly text: string
  readonly kind: 'info' | 'error'
  /** A command offered with it, e.g. `edit.undo`. */
  readonly commandId: string | null
}

export const useNotices = create<{ readonly notices: readonly Notice[] }>(() => ({ notices: [] }))

let nextId = 1

export function showNotice(text: string, options: { kind?: Notice['kind']; commandId?: string } = {}): void {
  const notice: Notice = {
    id: nextId++,
    text,
    kind: options.kind ?? 'info',
    commandId: options.commandId ?? null,
  }
  useNotices.setState(({ notices }) => ({ notices: [...notices, notice].slice(-3) }))
}

export function dismissNotice(id: number): void {
  useNotices.setState(({ notices }) => ({ notices: notices.filter((notice) => notice.id !== id) }))
}
