import type { Progress } from '@shared/contract/progress.ts'
import { printInvisible } from '@shared/core/text/index.ts'
import { runCommand } from '../../state/commands.ts'
import { useMessages } from '../../state/messages.ts'
import { usePreferences } from '../../state/preferences.ts'
import { ProgressBar } from '../../ui/ProgressBar.tsx'
import styles from './ActivityBar.module.css'
import { outcomeText } from './ended-import.ts'
import { cancelImport, useImportQueue } from './import-queue.ts'
import { LinkingActivity } from './LinkingActivity.tsx'
import { importingMessages } from './messages.ts'
import { cancelLooking, useOffers } from './offer.ts'
import { previewMessages } from './preview-messages.ts'
import { useLibraryStatus } from './use-library-status.ts'
import { useOpenedFiles } from './use-opened-files.ts'
import { usePaste } from './use-paste.ts'
import { WatchFact } from './watching/WatchFact.tsx'

/** The line at the foot: what runs, what came of it, how large the library is. */
export function ActivityBar() {
  useOpenedFiles()
  usePaste()
  const messages = useMessages(importingMessages)
  const language = usePreferences((preferences) => preferences.language)
  const status = useLibraryStatus()
  return (
    <footer role="status" aria-label={messages.activity} className={styles.bar}>
      <ImportActivity />
      <span className={styles.space} />
      <LinkingActivity status={status} />
      <WatchFact />
      {status === null ? null : (
        <>
          <span className={styles.fact}>
            {status.unindexed === 0 ? messages.indexCurrent : messages.indexBehind(status.unindexed)}
          </span>
          <span className={styles.fact}>
            {messages.articles(status.articles)} · {sizeText(status.bytes, language)}
          </span>
        </>
      )}
    </footer>
  )
}

function ImportActivity() {
  const messages = useMessages(importingMessages)
  const preview = useMessages(previewMessages)
  const looking = useOffers((state) => state.looking)
  const { progress, isCancelling, waiting, latest, restoring } = useImportQueue()
  if (progress !== null) {
    const text = messages.filesOf(progress.done, progress.total)
    return (
      <>
        <span>{text}</span>
        <ProgressBar label={text} done={progress.done + (progress.part01 ?? 0)} total={progress.total} />
        {isCancelling ? (
          <span>{messages.cancelling}</span>
        ) : (
          <button type="button" className={styles.link} onClick={cancelImport}>
            {messages.cancel}
          </button>
        )}
        {waiting > 0 ? <span>{messages.waiting(waiting)}</span> : null}
        <CurrentFile progress={progress} />
      </>
    )
  }
  if (restoring !== null) {
    return (
      <>
        <span>{messages.restoring}</span>
        <ProgressBar label={messages.restoring} done={restoring.done} total={restoring.total} />
      </>
    )
  }
  if (looking !== null) {
    return (
      <>
        <span>{preview.lookingInto}</span>
        <button type="button" className={styles.link} onClick={cancelLooking}>
          {messages.cancel}
        </button>
        <CurrentFile progress={looking} />
      </>
    )
  }
  if (latest === null) return null
  return (
    <>
      <span>{outcomeText(latest, messages)}</span>
      <button type="button" className={styles.link} onClick={() => void runCommand('imports.report')}>
        {messages.report}
      </button>
    </>
  )
}

/** The file that is read, and how much of it: one large table may take as long as thousands of texts. */
function CurrentFile({ progress: { current, part01 = 0 } }: { readonly progress: Progress }) {
  return (
    <span className={styles.current}>
      <bdi>{printInvisible(current)}</bdi>
      {part01 > 0 ? ` · ${Math.floor(part01 * 100)}%` : ''}
    </span>
  )
}

function sizeText(bytes: number, language: string): string {
  const megabytes = bytes / 1_000_000
  const digits = megabytes < 10 ? 1 : 0
  return `${megabytes.toLocaleString(language, { maximumFractionDigits: digits })} MB`
}
