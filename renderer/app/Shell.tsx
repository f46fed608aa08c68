import { Command as CommandIcon, Import, PanelLeft } from 'lucide-react'
import { Group, Panel, Separator } from 'react-resizable-panels'
import { BackupsDialogs } from '../features/backups/BackupsDialogs.tsx'
import { useDropTarget } from '../features/importing/use-drop-target.ts'
import { DropOverlay } from '../features/importing/DropOverlay.tsx'
import { ActivityBar } from '../features/importing/ActivityBar.tsx'
import { ImportingDialogs } from '../features/importing/ImportingDialogs.tsx'
import { ArticleList } from '../features/library/ArticleList.tsx'
import { LibraryDialogs } from '../features/library/LibraryDialogs.tsx'
import { Sidebar } from '../features/library/Sidebar.tsx'
import { NotesDialogs } from '../features/notes/NotesDialogs.tsx'
import { SearchBox } from '../features/searching/SearchBox.tsx'
import { SearchingDialogs } from '../features/searching/SearchingDialogs.tsx'
import { useStoryListing } from '../features/stories/use-story-listing.ts'
import { runCommand } from '../state/commands.ts'
import { useMessages } from '../state/messages.ts'
import { useSidebarOverlay } from '../state/sidebar.ts'
import { useWorkspace } from '../state/workspace.ts'
import { Button } from '../ui/Button.tsx'
import { IconButton } from '../ui/IconButton.tsx'
import { Keys } from '../ui/Keys.tsx'
import { AppDialogs } from './AppDialogs.tsx'
import { ConcordanceDock } from './ConcordanceDock.tsx'
import { ErrorBoundary } from './ErrorBoundary.tsx'
import { Inspector } from './Inspector.tsx'
import { useKeyboard } from './keyboard.ts'
import { useHasList, useLayout } from './layout.ts'
import { appMessages } from './messages.ts'
import { useNativeMenus } from './native-menus.ts'
import { Notices } from './Notices.tsx'
import { ReadingArea } from './ReadingArea.tsx'
import styles from './Shell.module.css'
import { SidebarOverlay } from './SidebarOverlay.tsx'
import { useEngineStatus, useMainEvents } from './window-events.ts'

/** The window: a bar, the library, the list, the reading area, the inspector, the activity line. */
export function Shell() {
  useKeyboard()
  useNativeMenus()
  useMainEvents()
  useEngineStatus()
  useStoryListing()
  const isDropping = useDropTarget()
  const messages = useMessages(appMessages)
  const isSidebarOpen = useWorkspace((workspace) => workspace.isSidebarOpen)
  const layout = useLayout()
  const isOverlayOpen = useSidebarOverlay((overlay) => overlay.isOpen) && layout.isNarrow
  const hasSidebar = isSidebarOpen && !layout.isNarrow
  const hasList = useHasList(layout)

  return (
    <div className={styles.shell}>
      <header className={styles.bar}>
        <span data-sidebar-toggle>
          <IconButton
            label={messages.toggleSidebar}
            icon={<PanelLeft />}
            isPressed={hasSidebar || isOverlayOpen}
            onClick={() => void runCommand('sidebar.toggle')}
          />
        </span>
        <h1 className={styles.brand}>Collate</h1>
        <SearchBox />
        <span className={styles.space} />
        <Button look="outlined" icon={<Import />} onClick={() => void runCommand('article.import')}>
          {messages.import}
        </Button>
        <Button icon={<CommandIcon />} onClick={() => void runCommand('palette.open')}>
          <span className={styles.wideOnly}>{messages.commands}</span>
          <Keys chord="Mod+K" />
        </Button>
      </header>
      <ConcordanceDock>
        <Group
          orientation="horizontal"
          className={styles.body ?? ''}
          defaultLayout={layout.saved}
          onLayoutChanged={layout.save}
        >
          {hasSidebar ? (
            <>
              <Panel
                id="sidebar"
                defaultSize={212}
                minSize={160}
                maxSize={360}
                groupResizeBehavior="preserve-pixel-size"
              >
                <ErrorBoundary>
                  <Sidebar />
                </ErrorBoundary>
              </Panel>
              <Separator className={styles.separator ?? ''} aria-label={messages.resizeSidebar} />
            </>
          ) : null}
          {hasList ? (
            <>
              <Panel
                id="list"
                defaultSize={300}
                minSize={220}
                maxSize={560}
                groupResizeBehavior="preserve-pixel-size"
              >
                <ErrorBoundary>
                  <ArticleList />
                </ErrorBoundary>
              </Panel>
              <Separator className={styles.separator ?? ''} aria-label={messages.resizeList} />
            </>
          ) : null}
          <Panel id="reading" minSize={320}>
            <ErrorBoundary>
              <ReadingArea />
            </ErrorBoundary>
          </Panel>
          <Inspector />
        </Group>
      </ConcordanceDock>
      {isOverlayOpen ? <SidebarOverlay /> : null}
      <ActivityBar />
      <Notices />
      {isDropping ? <DropOverlay /> : null}
      <AppDialogs />
      <ImportingDialogs />
      <LibraryDialogs />
      <BackupsDialogs />
      <NotesDialogs />
      <SearchingDialogs />
    </div>
  )
}
