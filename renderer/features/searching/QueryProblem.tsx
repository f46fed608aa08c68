import type { QueryError } from '@shared/core/query/index.ts'
import { useMessages } from '../../state/messages.ts'
import { queryErrorMessages } from './messages.ts'
import styles from './SearchBox.module.css'

interface QueryProblemProps {
  readonly id: string
  readonly query: string
  readonly error: QueryError
}

/** What is wrong with the query and where: its text again, the place underlined. */
export function QueryProblem({ id, query, error: { code, parameters, start, end } }: QueryProblemProps) {
  const messages = useMessages(queryErrorMessages)
  return (
    <div id={id} className={styles.problem}>
      <p>{messages[code](parameters)}</p>
      <code className={styles.quote}>
        {query.slice(0, start)}
        <u>{query.slice(start, end)}</u>
        {query.slice(end)}
      </code>
    </div>
  )
}
