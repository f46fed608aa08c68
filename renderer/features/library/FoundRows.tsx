import { type ReactNode, useState } from 'react'
import { Button } from '../../ui/Button.tsx'
import styles from './ArticleList.module.css'
import ownStyles from './FoundRows.module.css'

/** As many as leave the articles in sight. */
const SHOWN_ROWS = 4

interface FoundRowsProps<Row> {
  readonly name: string
  readonly rows: readonly Row[]
  readonly showAll: (count: number) => string
  readonly showFewer: string
  readonly keyOf: (row: Row) => string
  readonly onOpen: (row: Row) => void
  readonly children: (row: Row) => ReactNode
}

/** What beside articles answers the search; nothing where nothing does. */
export function FoundRows<Row>({
  name,
  rows,
  showAll,
  showFewer,
  keyOf,
  onOpen,
  children,
}: FoundRowsProps<Row>) {
  const [isUnfolded, setIsUnfolded] = useState(false)
  if (rows.length === 0) return null
  return (
    <section aria-label={name} className={styles.notes}>
      <h2>{name}</h2>
      <ul className={ownStyles.found}>
        {(isUnfolded ? rows : rows.slice(0, SHOWN_ROWS)).map((row) => (
          <li key={keyOf(row)}>
            <button type="button" className={styles.note} onClick={() => onOpen(row)}>
              {children(row)}
            </button>
          </li>
        ))}
      </ul>
      {rows.length <= SHOWN_ROWS ? null : (
        <Button aria-expanded={isUnfolded} onClick={() => setIsUnfolded(!isUnfolded)}>
          {isUnfolded ? showFewer : showAll(rows.length)}
        </Button>
      )}
    </section>
  )
}
