import type { StoryListing } from '@shared/contract/engine/stories.ts'
import type { ArticleId } from '@shared/model/ids.ts'
import type { LeadRule } from '@shared/model/story.ts'
import { useEffect, useRef } from 'react'
import { useLive } from '../../data/hooks/use-live.ts'
import { readStoryDecisions } from '../../data/reads/story-decisions.ts'
import { engine } from '../../engine/engine.ts'
import { useStories, type StoryCopies } from '../../state/stories.ts'

/** An import changes the library all the time; the stories need not follow every change. */
const INTERVAL_MS = 500
/** While shared text is still looked for, the list is not laid out anew with every find. */
const UNFINISHED_INTERVAL_MS = 10_000

/** Keeps the stories of the window in step with the engine's. */
export function useStoryListing(): void {
  const rule = useStories((state) => state.leadRule)
  const decisions = useLive('', () => readStoryDecisions())
  const isLoaded = useRef(false)
  useEffect(() => {
    if (decisions === undefined) return undefined
    // what the user decides is seen at once
    const hasDecided = isLoaded.current
    isLoaded.current = true
    return followStories(rule, hasDecided)
  }, [rule, decisions])
}

/** Asks for the stories now and after changes, one question at a time. The answer stops it. */
function followStories(rule: LeadRule, isShownAtOnce: boolean): () => void {
  const abort = new AbortController()
  let timer = 0
  let asking: Promise<void> | null = null
  let revision: string | null = null
  let shownAtMs = isShownAtOnce ? -Infinity : performance.now()
  const ask = async (): Promise<void> => {
    try {
      const listing = await engine.call('stories.list', { rule, revision }, { signal: abort.signal })
      if (abort.signal.aborted || listing === null) return
      const waitMs = listing.isComplete ? 0 : shownAtMs + UNFINISHED_INTERVAL_MS - performance.now()
      if (waitMs > 0) {
        askIn(waitMs)
        return
      }
      shownAtMs = performance.now()
      revision = listing.revision
      useStories.setState({ storyOf: toMap(listing) })
    } catch {
      // replaced, or the engine died, which is told elsewhere; its next start is a change
    }
  }
  const askNow = (): void => {
    asking = ask().finally(() => {
      asking = null
    })
  }
  const askIn = (ms: number): void => {
    window.clearTimeout(timer)
    timer = window.setTimeout(() => {
      // behind the question under way, whose answer may be older than the change
      if (asking === null) askNow()
      else void asking.then(() => askIn(0))
    }, ms)
  }
  let isDue = false
  const askSoon = (): void => {
    // not put off by further changes
    if (isDue) return
    isDue = true
    window.setTimeout(() => {
      isDue = false
      if (!abort.signal.aborted) askIn(0)
    }, INTERVAL_MS)
  }
  askNow()
  const stops = [engine.on('library.changed', askSoon), engine.onStatus(askSoon)]
  return () => {
    abort.abort()
    window.clearTimeout(timer)
    for (const stop of stops) stop()
  }
}

function toMap({ articles, sizes }: StoryListing): ReadonlyMap<ArticleId, StoryCopies> {
  const storyOf = new Map<ArticleId, StoryCopies>()
  let start = 0
  for (const size of sizes) {
    const copies = [...articles.subarray(start, start + size)] as ArticleId[]
    for (const id of copies) storyOf.set(id, copies)
    start += size
  }
  return storyOf
}
