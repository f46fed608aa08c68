import type { ReactNode } from 'react'
import { Panel } from 'react-resizable-panels'
import { useMessages } from '../state/messages.ts'
import type { InspectorTab } from '../state/workspace.ts'
import type { Tab } from '../ui/Tabs.tsx'
import styles from './Inspector.module.css'
import { inspectorMessages } from './inspector-messages.ts'

const WIDTH = 44

interface InspectorRailProps {
  readonly tabs: readonly Tab<InspectorTab>[]
  readonly icons: Readonly<Record<InspectorTab, ReactNode>>
  readonly onChoose: (tab: InspectorTab) => void
}

/** The inspector folded away: its tabs as icons, any of which unfolds it. */
export function InspectorRail({ tabs, icons, onChoose }: InspectorRailProps) {
  const m = useMessages(inspectorMessages)
  return (
    <Panel
      id="inspector-rail"
      defaultSize={WIDTH}
      minSize={WIDTH}
      maxSize={WIDTH}
      groupResizeBehavior="preserve-pixel-size"
    >
      <aside className={styles.rail} aria-label={m.inspector}>
        <div role="tablist" aria-label={m.inspector} aria-orientation="vertical" className={styles.railTabs}>
          {tabs.map(({ id, label, count }) => (
            <button
              key={id}
              type="button"
              role="tab"
              aria-selected={false}
              aria-label={label}
              title={label}
              className={styles.railTab}
              onClick={() => onChoose(id)}
            >
              {icons[id]}
              {count ? <span className={styles.railCount} data-count={count > 99 ? '99+' : count} /> : null}
            </button>
          ))}
        </div>
      </aside>
    </Panel>
  )
}
