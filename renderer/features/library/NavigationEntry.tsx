import type { LibraryView } from '@shared/model/query.ts'
import { localeOf } from '../../state/messages.ts'
import { usePreferences } from '../../state/preferences.ts'
import { useWorkspace } from '../../state/workspace.ts'
import styles from './Sidebar.module.css'
import { isSameView, showView } from './views.ts'

interface NavigationEntryProps {
  readonly view: LibraryView
  readonly label: string
  readonly count: number | undefined
  readonly onContextMenu?: () => void
  readonly onDoubleClick?: () => void
}

/** One part of the library, with the number of its articles. */
export function NavigationEntry({ view, label, count, onContextMenu, onDoubleClick }: NavigationEntryProps) {
  const isShown = useWorkspace((workspace) => isSameView(workspace.view, view))
  const language = usePreferences((preferences) => preferences.language)
  return (
    <li>
      <button
        type="button"
        aria-current={isShown ? 'page' : undefined}
        className={styles.entry}
        onClick={() => showView(view)}
        onContextMenu={onContextMenu}
        onDoubleClick={onDoubleClick}
      >
        <span className={styles.label}>{label}</span>
        <span className={styles.count}>{count?.toLocaleString(localeOf(language))}</span>
      </button>
    </li>
  )
}
