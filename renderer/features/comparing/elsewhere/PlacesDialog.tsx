import { useEffect, useRef, useState } from 'react'
import { useMessages } from '../../../state/messages.ts'
import { Button } from '../../../ui/Button.tsx'
import { Dialog } from '../../../ui/Dialog.tsx'
import { useRovingFocus } from '../../../ui/use-roving-focus.ts'
import { elsewhereMessages } from './messages.ts'
import { PlaceItem } from './PlaceItem.tsx'
import { closePlaces, type PlacesRequest, usePlaces } from './places.ts'
import styles from './PlacesDialog.module.css'
import { usePlaceRows } from './use-place-rows.ts'

const ROWS_AT_FIRST = 60

/** Every article that a text occurs in, oldest first, each with the place. */
export function PlacesDialog() {
  const request = usePlaces((state) => state.request)
  return request === null ? null : <Places request={request} />
}

function Places({ request }: { readonly request: PlacesRequest }) {
  const m = useMessages(elsewhereMessages)
  const { status, rows, isComplete, tryAgain } = usePlaceRows(request)
  const others = rows.filter(({ article }) => article.id !== request.origin.articleId).length
  return (
    <Dialog
      title={status === 'ready' && others > 0 ? m.alsoIn(others) : m.whereTitle}
      closeLabel={m.close}
      onClose={closePlaces}
      size="medium"
    >
      <blockquote className={styles.quote}>{request.quote}</blockquote>
      {status === 'asking' ? <p role="status">{m.looking}…</p> : null}
      {status === 'failed' ? (
        <p role="alert">
          {m.failed} <Button onClick={tryAgain}>{m.tryAgain}</Button>
        </p>
      ) : null}
      {status === 'ready' && others === 0 ? <p role="status">{m.nowhere}</p> : null}
      {status === 'ready' && others > 0 ? <PlaceList request={request} rows={rows} /> : null}
      {status === 'ready' && !isComplete ? <p className={styles.hint}>{m.incomplete}</p> : null}
    </Dialog>
  )
}

interface PlaceListProps {
  readonly request: PlacesRequest
  readonly rows: ReturnType<typeof usePlaceRows>['rows']
}

function PlaceList({ request: { origin }, rows }: PlaceListProps) {
  const m = useMessages(elsewhereMessages)
  const [isWhole, setWhole] = useState(false)
  const list = useRef<HTMLOListElement>(null)
  const hasHadFocus = useRef(false)
  // once, and again where the article that had the focus is gone from the list, which leaves it nowhere
  useEffect(() => {
    if (hasHadFocus.current && document.activeElement !== document.body) return
    hasHadFocus.current = true
    list.current?.querySelector<HTMLElement>('button:not([aria-current])')?.focus()
  }, [rows])
  const shown = isWhole ? rows : rows.slice(0, ROWS_AT_FIRST)
  const hasDates = rows.some(({ article }) => article.publishedKey !== '')
  return (
    <>
      <div {...useRovingFocus()}>
        <ol ref={list} className={styles.list}>
          {shown.map((row, index) => (
            <PlaceItem
              key={row.article.id}
              row={row}
              origin={origin}
              isEarliest={hasDates && index === 0 && rows.length > 1}
            />
          ))}
        </ol>
        {shown.length < rows.length ? (
          <Button onClick={() => setWhole(true)}>{m.showAll(rows.length)}</Button>
        ) : null}
      </div>
      <p className={styles.hint}>{m.hint}</p>
    </>
  )
}
