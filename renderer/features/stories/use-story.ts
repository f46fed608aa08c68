import type { StoryAccount, StoryHeat } from '@shared/contract/engine/stories.ts'
import type { ArticleId } from '@shared/model/ids.ts'
import { useEffect, useState } from 'react'
import { useTrashedIds } from '../../data/hooks/states.ts'
import { engine } from '../../engine/engine.ts'
import { useStories } from '../../state/stories.ts'

type Loaded<Value> =
  | { readonly status: 'loading' }
  | { readonly status: 'failed'; readonly again: () => void }
  | { readonly status: 'ready'; readonly value: Value }

/** The story of an article, kept up to date; null when it has no copies any more. The account before stays meanwhile. */
export function useStory(articleId: ArticleId): Loaded<StoryAccount | null> {
  const rule = useStories((state) => state.leadRule)
  const storyOf = useStories((state) => state.storyOf)
  const trashed = useTrashedIds()
  const read = (signal: AbortSignal) => engine.call('stories.read', { id: articleId, rule }, { signal })
  return useAnswer(`${articleId}`, [articleId, rule, storyOf, trashed], read)
}

/** One copy against all others of its story. */
export function useStoryHeat(base: ArticleId, account: StoryAccount): Loaded<StoryHeat> {
  const copies = account.copies.join(' ')
  const read = (signal: AbortSignal) => engine.call('stories.heat', { id: base }, { signal })
  return useAnswer(`${base} ${copies}`, [base, copies], read)
}

/** @param key while it is the same, the answer before is shown until the next one is there */
function useAnswer<Value>(
  key: string,
  causes: readonly unknown[],
  read: (signal: AbortSignal) => Promise<Value>,
): Loaded<Value> {
  const [turn, setTurn] = useState(0)
  const [answer, setAnswer] = useState<{ readonly key: string; readonly loaded: Loaded<Value> } | null>(null)
  useEffect(() => {
    const abort = new AbortController()
    const put = (loaded: Loaded<Value>): void => {
      if (!abort.signal.aborted) setAnswer({ key, loaded })
    }
    read(abort.signal).then(
      (value) => put({ status: 'ready', value }),
      () => put({ status: 'failed', again: () => setTurn((before) => before + 1) }),
    )
    return () => abort.abort()
    // `read` is made anew with every drawing; what it depends on is among the causes
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [key, turn, ...causes])
  return answer?.key === key ? answer.loaded : { status: 'loading' }
}
