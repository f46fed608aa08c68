import type {
  ConcordanceArticle,
  ConcordanceLine,
  ConcordanceOrder,
} from '@shared/contract/engine/concordance.ts'
import { useVirtualizer } from '@tanstack/react-virtual'
import { type KeyboardEvent, useEffect, useId, useMemo, useRef } from 'react'
import { useMessages } from '../../../state/messages.ts'
import { focusLine, useConcordance } from './concordance-state.ts'
import styles from './Concordance.module.css'
import { lineKeys } from './line-keys.ts'
import { concordanceMessages } from './messages.ts'
import { openLine } from './open-line.ts'

const ROW_HEIGHT = 26
const COLUMNS = ['left', 'keyword', 'right', 'article', 'date'] as const
const ORDERS: ReadonlySet<string> = new Set<ConcordanceOrder>(['left', 'right', 'date'])

/** The lines, the words under each other. Only those on screen exist; a head of three columns sorts by it. */
export function ConcordanceTable({ lines }: { readonly lines: readonly ConcordanceLine[] }) {
  const m = useMessages(concordanceMessages)
  const order = useConcordance((state) => state.order)
  const focused = useConcordance((state) => state.focused)
  const articles = useConcordance((state) => state.concordance?.articles)
  const articleOf = useMemo(() => new Map(articles?.map((article) => [article.id, article])), [articles])
  const isFocusWanted = useConcordance((state) => state.isFocusWanted)
  const grid = useRef<HTMLDivElement>(null)
  const scroller = useRef<HTMLDivElement>(null)
  const base = useId()
  // a warning of the compiler's rule, not of React: the rows are drawn anew on every scroll as they must
  // eslint-disable-next-line react-hooks/incompatible-library
  const virtualizer = useVirtualizer({
    count: lines.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: 12,
  })

  useEffect(() => {
    if (focused < lines.length) virtualizer.scrollToIndex(focused, { align: 'auto' })
  }, [focused, lines, virtualizer])

  useEffect(() => {
    if (!isFocusWanted) return
    grid.current?.focus()
    useConcordance.setState({ isFocusWanted: false })
  }, [isFocusWanted])

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.target !== event.currentTarget) return
    lineKeys(event, Math.max(1, Math.floor((scroller.current?.clientHeight ?? 0) / ROW_HEIGHT)))
  }
  return (
    <div
      ref={grid}
      role="grid"
      aria-label={m.concordance}
      aria-rowcount={lines.length + 1}
      aria-colcount={COLUMNS.length}
      aria-activedescendant={`${base}-${focused}`}
      tabIndex={0}
      className={styles.grid}
      onKeyDown={onKeyDown}
    >
      <div role="row" aria-rowindex={1} className={styles.columns}>
        {COLUMNS.map((column) => (
          <div
            key={column}
            role="columnheader"
            aria-sort={column === order ? 'ascending' : undefined}
            className={styles[column]}
          >
            {ORDERS.has(column) ? (
              <button
                type="button"
                className={styles.sort}
                onClick={() => useConcordance.setState({ order: column as ConcordanceOrder })}
              >
                {m[column]}
                <span aria-hidden className={styles.arrow}>
                  {column === order ? '▲' : ''}
                </span>
              </button>
            ) : (
              m[column]
            )}
          </div>
        ))}
      </div>
      <div ref={scroller} role="rowgroup" className={styles.scroller}>
        <div role="presentation" className={styles.sheet} style={{ height: virtualizer.getTotalSize() }}>
          {virtualizer.getVirtualItems().map(({ index, start }) => {
            const line = lines[index]
            return line === undefined ? null : (
              <div
                key={index}
                id={`${base}-${index}`}
                role="row"
                aria-rowindex={index + 2}
                aria-selected={index === focused}
                className={styles.row}
                style={{ transform: `translateY(${start}px)` }}
                onClick={() => {
                  focusLine(index)
                  openLine(line)
                }}
              >
                <LineCells line={line} article={articleOf.get(line.id)} />
              </div>
            )
          })}
        </div>
      </div>
    </div>
  )
}

interface LineCellsProps {
  readonly line: ConcordanceLine
  readonly article: ConcordanceArticle | undefined
}

function LineCells({ line: { left, keyword, right, field }, article }: LineCellsProps) {
  const m = useMessages(concordanceMessages)
  return (
    <>
      <div role="gridcell" className={styles.left}>
        <bdi>{left}</bdi>
      </div>
      <div role="gridcell" className={styles.keyword}>
        <mark>{keyword}</mark>
      </div>
      <div role="gridcell" className={styles.right}>
        <bdi>{right}</bdi>
      </div>
      <div role="gridcell" className={styles.article} title={article?.title}>
        {field === 'title' ? <span className={styles.part}>{m.inTitle}</span> : null}
        {article?.title}
      </div>
      <div role="gridcell" className={styles.date}>
        {article?.published?.day ?? m.noDate}
      </div>
    </>
  )
}
