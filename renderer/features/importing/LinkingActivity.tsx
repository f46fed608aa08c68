import type { LibraryStatus } from '@shared/contract/engine/library.ts'
import { useEffect } from 'react'
import { useMessages } from '../../state/messages.ts'
import { ProgressBar } from '../../ui/ProgressBar.tsx'
import styles from './ActivityBar.module.css'
import { linkArticles, resumeLinking, stopLinking, useLinking } from './linking.ts'
import { importingMessages } from './messages.ts'

/** Fewer are linked before a word about it could be read. */
const WORTH_TELLING = 50

/** Keeps the search for shared text going and tells how far it is. */
export function LinkingActivity({ status }: { readonly status: LibraryStatus | null }) {
  const messages = useMessages(importingMessages)
  const { progress, isStopped } = useLinking()
  const unlinked = status?.unlinked ?? 0
  // with every new status, not only another number: as many as before may have come meanwhile
  useEffect(() => {
    if (status !== null && status.unlinked > 0) void linkArticles()
  }, [status])
  if (isStopped) {
    if (unlinked === 0) return null
    return (
      <>
        <span className={styles.fact}>{messages.linkingStopped(unlinked)}</span>
        <button type="button" className={styles.link} onClick={() => void resumeLinking()}>
          {messages.goOn}
        </button>
      </>
    )
  }
  if (progress === null || progress.total < WORTH_TELLING) return null
  const text = messages.linking(progress.done, progress.total)
  return (
    <>
      <span className={styles.fact}>{text}</span>
      <ProgressBar label={text} done={progress.done} total={progress.total} />
      <button type="button" className={styles.link} onClick={stopLinking}>
        {messages.stop}
      </button>
    </>
  )
}
