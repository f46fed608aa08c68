import type { ReactNode } from 'react'
import { Group, Panel, Separator } from 'react-resizable-panels'
import { ConcordancePanel } from '../features/searching/concordance/ConcordancePanel.tsx'
import { useConcordance } from '../features/searching/concordance/concordance-state.ts'
import { concordanceMessages } from '../features/searching/concordance/messages.ts'
import { useMessages } from '../state/messages.ts'
import { ErrorBoundary } from './ErrorBoundary.tsx'
import styles from './Shell.module.css'

/** The window's parts, and under all of them the concordance while it is open: its lines need the whole width. */
export function ConcordanceDock({ children }: { readonly children: ReactNode }) {
  const isOpen = useConcordance((state) => state.isOpen)
  const messages = useMessages(concordanceMessages)
  return (
    <Group orientation="vertical" className={styles.body ?? ''}>
      <Panel id="parts" minSize={160}>
        {children}
      </Panel>
      {isOpen ? (
        <>
          <Separator className={styles.rowSeparator ?? ''} aria-label={messages.resize} />
          <Panel id="concordance" defaultSize={260} minSize={120} groupResizeBehavior="preserve-pixel-size">
            <ErrorBoundary>
              <ConcordancePanel />
            </ErrorBoundary>
          </Panel>
        </>
      ) : null}
    </Group>
  )
}
