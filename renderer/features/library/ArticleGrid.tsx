import type { ArticleId } from '@shared/model/ids.ts'
import { useVirtualizer } from '@tanstack/react-virtual'
import { type MouseEvent, useEffect, useId, useRef } from 'react'
import { openContextMenu } from '../../state/context-menu.ts'
import { useMessages } from '../../state/messages.ts'
import { useWorkspace } from '../../state/workspace.ts'
import styles from './ArticleList.module.css'
import { ArticleRow } from './ArticleRow.tsx'
import { gridKeys } from './grid-keys.ts'
import { useListing } from './listing-state.ts'
import { libraryMessages } from './messages.ts'
import { placeOf, selectOnly, selectRange, toggleSelected } from './selection.ts'
import { openRow } from './open-row.ts'
import { STRIP_HEIGHT } from './SelectionStrip.tsx'
import { useRowData } from './use-row-data.ts'

/** A guess for rows not drawn yet; each is measured when it is. */
const ROW_HEIGHT = 94
const CONTEXT_MENU = [
  'article.open',
  'article.openBeside',
  'article.compare',
  'story.show',
  'list.toggleCopies',
  null,
  'story.makeLead',
  'story.splitOff',
  'story.merge',
  null,
  'article.markRead',
  'article.markUnread',
  null,
  'article.addToList',
  'article.removeFromList',
  'article.tag',
  null,
  'article.trash',
  'article.restore',
  'article.purge',
] as const

/** The listed articles. Only the rows on screen exist; the focused one is pointed at by `aria-activedescendant`. */
export function ArticleGrid() {
  const messages = useMessages(libraryMessages)
  const listedIds = useWorkspace((workspace) => workspace.listedIds)
  const selectedIds = useWorkspace((workspace) => workspace.selectedIds)
  const focusedId = useWorkspace((workspace) => workspace.focusedId)
  const panes = useWorkspace((workspace) => workspace.panes)
  const queryText = useWorkspace((workspace) => workspace.queryText)
  const covered = selectedIds.length > 1 ? STRIP_HEIGHT : 0
  const scroller = useRef<HTMLDivElement>(null)
  const base = useId()
  // a warning of the compiler's rule, not of React: the rows are drawn anew on every scroll as they must
  // eslint-disable-next-line react-hooks/incompatible-library
  const virtualizer = useVirtualizer({
    count: listedIds.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_HEIGHT,
    getItemKey: (index) => listedIds[index] ?? index,
    overscan: 8,
    paddingEnd: covered,
    scrollPaddingEnd: covered,
  })
  const rows = virtualizer.getVirtualItems()
  const copies = useListing((listing) => listing.copies)
  const isAnswering = useListing((listing) => listing.isAnswering)
  const below = useListing((listing) => listing.below)
  const rowData = useRowData(listedIds, rows[0]?.index ?? 0, rows.at(-1)?.index ?? 0, queryText)
  const chosen = new Set(selectedIds)

  useEffect(() => {
    const place = placeOf(focusedId)
    if (place >= 0) virtualizer.scrollToIndex(place, { align: 'auto' })
  }, [focusedId, virtualizer])

  const pageRows = (): number => Math.max(1, Math.floor((scroller.current?.clientHeight ?? 0) / ROW_HEIGHT))
  return (
    <div
      ref={scroller}
      role="grid"
      aria-label={messages.articlesGrid}
      aria-rowcount={listedIds.length}
      aria-busy={isAnswering}
      aria-multiselectable="true"
      aria-activedescendant={focusedId === null ? undefined : `${base}-${focusedId}`}
      tabIndex={0}
      className={styles.grid}
      onKeyDown={(event) => gridKeys(event, pageRows())}
    >
      <div role="presentation" className={styles.sheet} style={{ height: virtualizer.getTotalSize() }}>
        {rows.map(({ index, start, key }) => {
          const id = (listedIds[index] ?? 0) as ArticleId
          const data = rowData(id)
          return (
            <div
              key={key}
              id={`${base}-${id}`}
              ref={virtualizer.measureElement}
              data-index={index}
              role="row"
              aria-rowindex={index + 1}
              aria-selected={chosen.has(id)}
              aria-label={data.article?.title}
              data-focused={id === focusedId}
              data-open={panes.includes(id)}
              data-below={below.has(id)}
              className={styles.row}
              style={{ transform: `translateY(${start}px)` }}
              onClick={(event) => chooseByMouse(event, id)}
              onContextMenu={() => {
                if (!chosen.has(id)) selectOnly(id)
                void openContextMenu(CONTEXT_MENU)
              }}
            >
              <div role="gridcell">
                <ArticleRow data={data} copyCount={copies.get(id)?.length ?? 1} />
              </div>
            </div>
          )
        })}
      </div>
    </div>
  )
}

function chooseByMouse(event: MouseEvent, id: ArticleId): void {
  if (event.shiftKey) selectRange(id)
  else if (event.ctrlKey || event.metaKey) toggleSelected(id)
  else {
    selectOnly(id)
    openRow(id)
  }
}
