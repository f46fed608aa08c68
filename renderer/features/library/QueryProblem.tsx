import { parseQuery } from '@shared/core/query/index.ts'
import { useMessages } from '../../state/messages.ts'
import { QUERY_PROBLEM_ID } from '../../state/search-answer.ts'
import { useWorkspace } from '../../state/workspace.ts'
import styles from './QueryProblem.module.css'
import { queryErrorMessages } from '../../state/query-error-messages.ts'

/** What is wrong with the query and where: its text again, the place underlined. */
export function QueryProblem() {
  const messages = useMessages(queryErrorMessages)
  const query = useWorkspace((workspace) => workspace.queryText)
  const { error } = parseQuery(query)
  if (error === null) return null
  const { code, parameters, start, end } = error
  return (
    <div id={QUERY_PROBLEM_ID} className={styles.problem}>
      <p>{messages[code](parameters)}</p>
      <code className={styles.quote}>
        {query.slice(0, start)}
        <u>{query.slice(start, end)}</u>
        {query.slice(end)}
      </code>
    </div>
  )
}
