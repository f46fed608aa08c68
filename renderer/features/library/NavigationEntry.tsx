import { localeOf } from '../../state/messages.ts'
import { usePreferences } from '../../state/preferences.ts'
import { useCountedUnit } from './counted-unit.ts'
import styles from './Sidebar.module.css'

interface NavigationEntryProps {
  readonly label: string
  readonly count: number | undefined
  readonly isShown: boolean
  /** What the number counts, where that is not what the others count. */
  readonly countTitle?: string | undefined
  readonly onClick: () => void
  readonly onContextMenu?: (() => void) | undefined
  readonly onDoubleClick?: (() => void) | undefined
}

/** One place to go to, with the number of its articles or stories. */
export function NavigationEntry({ label, count, isShown, countTitle, ...acts }: NavigationEntryProps) {
  const language = usePreferences((preferences) => preferences.language)
  const unit = useCountedUnit()
  return (
    <li>
      <button
        type="button"
        aria-current={isShown ? 'page' : undefined}
        className={styles.entry}
        title={countTitle ?? (count === undefined ? undefined : unit.of(count))}
        {...acts}
      >
        <span className={styles.label}>{label}</span>
        <span className={styles.count}>{count?.toLocaleString(localeOf(language))}</span>
      </button>
    </li>
  )
}
