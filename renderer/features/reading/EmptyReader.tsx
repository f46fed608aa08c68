import { useViewCounts } from '../../data/hooks/articles.ts'
import { useMessages } from '../../state/messages.ts'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { Keys } from '../../ui/Keys.tsx'
import styles from './EmptyReader.module.css'
import { readingMessages } from './messages.ts'

/** Shown when no article is open. */
export function EmptyReader() {
  const m = useMessages(readingMessages)
  const isLibraryEmpty = useViewCounts()?.all === 0
  return (
    <div className={styles.empty}>
      <svg className={styles.picture} viewBox="0 0 120 72" aria-hidden>
        <path d="M8 8h40M8 18h40M72 8h40M72 18h40" className={styles.rule} />
        <path d="M8 30h40M8 40h34M72 46h40M72 56h34" className={styles.shared} />
        <path d="M8 52h40M8 62h26M72 30h40" className={styles.rule} />
        <path d="M52 35c8 0 8 16 16 16" className={styles.link} />
      </svg>
      {isLibraryEmpty ? (
        <EmptyState title={m.firstTitle}>{m.firstText}</EmptyState>
      ) : (
        <EmptyState title={m.emptyTitle}>
          {m.emptyText} <Keys chord="Mod+Shift+C" />
        </EmptyState>
      )}
    </div>
  )
}
