import { Info, MessageSquareText, PanelRightClose, Rows2, Users } from 'lucide-react'
import { type ReactNode, useSyncExternalStore } from 'react'
import { Panel, Separator } from 'react-resizable-panels'
import { SharedTab } from '../features/comparing/SharedTab.tsx'
import { EntitiesTab } from '../features/entities/EntitiesTab.tsx'
import { NotesTab } from '../features/notes/NotesTab.tsx'
import { InfoTab } from '../features/reading/InfoTab.tsx'
import {
  foldInspector,
  isCramped,
  ROOMY_WINDOW,
  showInspector,
  useInspectorWish,
} from '../state/inspector.ts'
import { useMessages } from '../state/messages.ts'
import { NARROW_WINDOW } from '../state/sidebar.ts'
import { activeArticleId, type InspectorTab, useWorkspace } from '../state/workspace.ts'
import { EmptyState } from '../ui/EmptyState.tsx'
import { IconButton } from '../ui/IconButton.tsx'
import { type Tab, Tabs } from '../ui/Tabs.tsx'
import { ErrorBoundary } from './ErrorBoundary.tsx'
import styles from './Inspector.module.css'
import { inspectorMessages } from './inspector-messages.ts'
import { InspectorRail } from './InspectorRail.tsx'
import { appMessages } from './messages.ts'
import shellStyles from './Shell.module.css'
import { useInspectorCounts } from './use-inspector-counts.ts'

const ICONS: Readonly<Record<InspectorTab, ReactNode>> = {
  notes: <MessageSquareText />,
  entities: <Users />,
  shared: <Rows2 />,
  info: <Info />,
}

const WIDTHS: readonly MediaQueryList[] = [ROOMY_WINDOW, NARROW_WINDOW]

function subscribeToWidth(listener: () => void): () => void {
  for (const width of WIDTHS) width.addEventListener('change', listener)
  return () => {
    for (const width of WIDTHS) width.removeEventListener('change', listener)
  }
}

/** The panel on the right: notes, people and places, shared text, information. Folds to a rail of icons. */
export function Inspector() {
  const m = useMessages(inspectorMessages)
  const messages = useMessages(appMessages)
  const panes = useWorkspace((workspace) => workspace.panes)
  const isOpen = useWorkspace((workspace) => workspace.isInspectorOpen)
  const active = useWorkspace((workspace) => workspace.inspectorTab)
  const counts = useInspectorCounts()
  const isShort = useSyncExternalStore(subscribeToWidth, () => isCramped(panes.length))
  const wantedFor = useInspectorWish((wish) => wish.wantedFor)
  const isShown = isOpen && (!isShort || wantedFor === panes)
  const tabs: readonly Tab<InspectorTab>[] = [
    { id: 'notes', label: m.notes, count: counts.notes },
    { id: 'entities', label: m.entities, count: counts.entities },
    { id: 'shared', label: m.shared, count: counts.shared },
    { id: 'info', label: m.info },
  ]
  const choose = (inspectorTab: InspectorTab): void => useWorkspace.setState({ inspectorTab })

  if (!isShown) {
    return <InspectorRail tabs={tabs} icons={ICONS} onChoose={showInspector} />
  }
  return (
    <>
      <Separator className={shellStyles.separator ?? ''} aria-label={messages.resizeInspector} />
      <Panel
        id="inspector"
        defaultSize={340}
        minSize={240}
        maxSize={560}
        groupResizeBehavior="preserve-pixel-size"
      >
        <aside className={styles.inspector} aria-label={m.inspector}>
          <IconButton
            className={styles.fold ?? ''}
            label={m.fold}
            icon={<PanelRightClose />}
            onClick={() => foldInspector()}
          />
          <Tabs label={m.inspector} tabs={tabs} active={active} onChange={choose}>
            <ErrorBoundary key={active}>
              <Content tab={active} />
            </ErrorBoundary>
          </Tabs>
        </aside>
      </Panel>
    </>
  )
}

function Content({ tab }: { readonly tab: InspectorTab }) {
  const m = useMessages(inspectorMessages)
  const articleId = useWorkspace(activeArticleId)
  if (tab === 'shared') return <SharedTab />
  if (articleId === null) return <EmptyState title={m.noArticle}>{m.noArticleText}</EmptyState>
  if (tab === 'notes') return <NotesTab key={articleId} articleId={articleId} />
  if (tab === 'entities') return <EntitiesTab key={articleId} articleId={articleId} />
  return <InfoTab key={articleId} articleId={articleId} />
}
