import { useEffect, useState, useSyncExternalStore } from 'react'
import { readSetting } from '../data/reads/settings.ts'
import { writeSetting } from '../data/writes/settings.ts'
import { useListWish } from '../state/list-wish.ts'
import { NARROW_WINDOW } from '../state/sidebar.ts'
import { useWorkspace } from '../state/workspace.ts'

/** From this width on three texts side by side keep their measure beside the list. */
const WIDE_WINDOW = window.matchMedia('(width >= 1800px)')
const WIDTHS = [NARROW_WINDOW, WIDE_WINDOW]

function subscribe(listener: () => void): () => void {
  for (const width of WIDTHS) width.addEventListener('change', listener)
  return () => {
    for (const width of WIDTHS) width.removeEventListener('change', listener)
  }
}

let remembered: Readonly<Record<string, number>> | undefined

export async function loadLayout(): Promise<void> {
  remembered = await readSetting('layout')
}

interface Layout {
  readonly isNarrow: boolean
  readonly isWide: boolean
  readonly saved: Record<string, number> | undefined
  readonly save: (layout: Record<string, number>) => void
}

/** The widths of the panels, as the user left them, and whether the window is narrow or wide. */
export function useLayout(): Layout {
  const isNarrow = useSyncExternalStore(subscribe, () => NARROW_WINDOW.matches)
  const isWide = useSyncExternalStore(subscribe, () => WIDE_WINDOW.matches)
  const [saved] = useState(() => (remembered === undefined ? undefined : { ...remembered }))
  const [latest, setLatest] = useState<Record<string, number> | null>(null)
  useEffect(() => {
    if (latest !== null) void writeSetting('layout', latest)
  }, [latest])
  return { isNarrow, isWide, saved, save: setLatest }
}

/** So many texts keep their measure beside the list; more take its room. */
function mostBesideList({ isNarrow, isWide }: Layout): number {
  if (isNarrow) return 1
  return isWide ? 3 : 2
}

/** Whether the list stands beside the open texts: where they leave it room, or when it was asked for since. */
export function useHasList(layout: Layout): boolean {
  const wantedFor = useListWish((wish) => wish.wantedFor)
  // asked for as a yes or no: the window is drawn anew only where the list comes or goes
  return useWorkspace(({ panes }) => panes.length <= mostBesideList(layout) || panes === wantedFor)
}
