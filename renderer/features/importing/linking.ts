import type { Progress } from '@shared/contract/progress.ts'
import { create } from 'zustand'
import { engine } from '../../engine/engine.ts'

interface Linking {
  /** Null while nothing is linked. */
  readonly progress: Progress | null
  /** The user stopped it: it goes on when he says so, or with the next start. */
  readonly isStopped: boolean
}

/** How far the search for shared text is, which runs behind everything else. */
export const useLinking = create<Linking>(() => ({ progress: null, isStopped: false }))

let running: AbortController | null = null

/**
 * Has the engine link the articles that are not linked yet, unless it is at it or was stopped. What is linked is stored
 * batch by batch: after any end in between it goes on from there.
 */
export async function linkArticles(): Promise<void> {
  if (running !== null || useLinking.getState().isStopped) return
  running = new AbortController()
  try {
    const onProgress = (progress: Progress): void => useLinking.setState({ progress })
    await engine.call('passages.derive', null, { signal: running.signal, onProgress })
  } catch {
    // stopped, or the worker died, which is told elsewhere; the next start goes on
  } finally {
    running = null
    useLinking.setState({ progress: null })
  }
}

/** Stops; what is linked stays. */
export function stopLinking(): void {
  useLinking.setState({ isStopped: true })
  running?.abort()
}

export function resumeLinking(): Promise<void> {
  useLinking.setState({ isStopped: false })
  return linkArticles()
}
