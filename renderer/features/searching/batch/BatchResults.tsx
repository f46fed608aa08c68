import { localeOf, useMessages } from '../../../state/messages.ts'
import { usePreferences } from '../../../state/preferences.ts'
import { useWorkspace } from '../../../state/workspace.ts'
import { type BatchResult, useBatch } from './batch-state.ts'
import styles from './Batch.module.css'
import { batchMessages } from './messages.ts'
import { problemText } from './run-batch.ts'

/** A row for each query, with the number of its articles, which leads to them, or what is wrong with it. */
export function BatchResults({ results }: { readonly results: readonly BatchResult[] }) {
  const m = useMessages(batchMessages)
  const hasNames = results.some(({ name }) => name !== null)
  return (
    <div className={styles.results}>
      <table aria-label={m.results}>
        <thead>
          <tr>
            <th scope="col" className={styles.number}>
              {m.line}
            </th>
            {hasNames ? <th scope="col">{m.name}</th> : null}
            <th scope="col">{m.query}</th>
            <th scope="col" className={styles.number}>
              {m.articles}
            </th>
          </tr>
        </thead>
        <tbody>
          {results.map((result) => (
            <tr key={result.line} data-bad={result.kind === 'bad'}>
              <td className={styles.number}>{result.line}</td>
              {hasNames ? <td>{result.name}</td> : null}
              <td>
                <code>{result.text}</code>
                {result.kind === 'bad' ? <p>{problemText(result.error)}</p> : null}
              </td>
              <td className={styles.number}>
                {result.kind === 'bad' ? null : <Count query={result.text} count={result.count} />}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function Count({ query, count }: { readonly query: string; readonly count: number }) {
  const m = useMessages(batchMessages)
  const language = usePreferences((preferences) => preferences.language)
  const text = count.toLocaleString(localeOf(language))
  return (
    <button
      type="button"
      className={styles.count}
      aria-label={m.show(text, query)}
      onClick={() => show(query)}
    >
      {text}
    </button>
  )
}

/** Asks a query of the list in the window; the list stays for when the dialog is opened again. */
function show(queryText: string): void {
  useBatch.setState({ isOpen: false })
  useWorkspace.setState({ view: { kind: 'all' }, queryText })
}
