import { errorSentence } from '../state/errors.ts'
import { useMessages } from '../state/messages.ts'
import { Button } from '../ui/Button.tsx'
import styles from './Failure.module.css'
import { appMessages } from './messages.ts'

interface StartFailureProps {
  readonly failure: unknown
  readonly onRetry: () => void
}

export function StartFailure({ failure, onRetry }: StartFailureProps) {
  const messages = useMessages(appMessages)
  return (
    <main role="alert" className={styles.failure}>
      <h1>{messages.startFailedTitle}</h1>
      <p>{errorSentence(failure)}</p>
      <Button look="primary" onClick={onRetry}>
        {messages.tryAgain}
      </Button>
      <details>
        <summary>{messages.details}</summary>
        <pre>{String(failure)}</pre>
      </details>
    </main>
  )
}
