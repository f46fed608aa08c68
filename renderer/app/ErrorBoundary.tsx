import { Component, type ReactNode } from 'react'
import { currentMessages } from '../state/messages.ts'
import { Button } from '../ui/Button.tsx'
import styles from './Failure.module.css'
import { appMessages } from './messages.ts'

interface State {
  readonly error: unknown
  readonly hasFailed: boolean
}

/** Keeps a fault in one view from taking the window down. */
export class ErrorBoundary extends Component<{ readonly children: ReactNode }, State> {
  override readonly state: State = { error: null, hasFailed: false }

  static getDerivedStateFromError(error: unknown): State {
    return { error, hasFailed: true }
  }

  override render() {
    if (!this.state.hasFailed) return this.props.children
    const messages = currentMessages(appMessages)
    const { error } = this.state
    return (
      <div role="alert" className={styles.failure}>
        <h1>{messages.failedTitle}</h1>
        <p>{messages.failedText}</p>
        <Button look="primary" onClick={() => this.setState({ error: null, hasFailed: false })}>
          {messages.tryAgain}
        </Button>
        <details>
          <summary>{messages.details}</summary>
          <pre>{error instanceof Error ? (error.stack ?? error.message) : String(error)}</pre>
        </details>
      </div>
    )
  }
}
