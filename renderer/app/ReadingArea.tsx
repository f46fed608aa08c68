import { EmptyReader } from '../features/reading/EmptyReader.tsx'
import { Reader } from '../features/reading/Reader.tsx'
import { ReadingDialogs } from '../features/reading/ReadingDialogs.tsx'
import { SelectionToolbar } from '../features/reading/SelectionToolbar.tsx'
import { useTextSelection } from '../features/reading/use-text-selection.ts'
import { useWorkspace } from '../state/workspace.ts'
import { ErrorBoundary } from './ErrorBoundary.tsx'
import styles from './ReadingArea.module.css'

/** The open articles side by side, or what to do when none is open. */
export function ReadingArea() {
  useTextSelection()
  const panes = useWorkspace((workspace) => workspace.panes)
  return (
    <main className={styles.area}>
      {panes.length === 0 ? <EmptyReader /> : null}
      <div className={styles.panes}>
        {panes.map((articleId, pane) => (
          <div key={articleId} className={styles.pane}>
            <ErrorBoundary>
              <Reader articleId={articleId} pane={pane} renderMargin={null} />
            </ErrorBoundary>
          </div>
        ))}
      </div>
      <SelectionToolbar />
      <ReadingDialogs />
    </main>
  )
}
