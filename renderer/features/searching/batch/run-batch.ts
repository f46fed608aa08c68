/** Running the list of queries, and saving what it found. */
import { CollateError } from '@shared/contract/errors.ts'
import { CSV_MARK, csvLine } from '@shared/core/exporting/index.ts'
import { parseQuery, readQueryList, type ListedQuery } from '@shared/core/query/index.ts'
import { decodeText } from '@shared/core/text/index.ts'
import { engine } from '../../../engine/engine.ts'
import { callMain } from '../../../state/bridge.ts'
import { currentMessages } from '../../../state/messages.ts'
import { queryErrorMessages } from '../../../state/query-error-messages.ts'
import { type BatchResult, setBatchText, useBatch } from './batch-state.ts'
import { batchMessages } from './messages.ts'

const MOST_QUERIES = 2_000
/** Fewer rows than spreadsheets hold. */
const MOST_ROWS = 500_000
const TABLE_NAME = /\.(?:csv|tsv)$/iu

const m = () => currentMessages(batchMessages)
let running = new AbortController()

/** Reads the list from a file that the user chooses. */
export async function chooseList(): Promise<void> {
  const [file] = await callMain('files.choose', 'files')
  if (file === undefined) return
  const bytes = new Uint8Array(await (await fetch(file.url)).arrayBuffer())
  const decoded = decodeText(bytes)
  if (decoded === null) throw new CollateError('file-unreadable', 'The list is no text.')
  setBatchText(decoded.text, TABLE_NAME.test(file.name))
}

/** Asks every query of the list over the whole library; those that are not understood are reported instead. */
export async function runBatch(): Promise<void> {
  const { text, isTable } = useBatch.getState()
  const all = readQueryList(text, isTable)
  const listed = all.slice(0, MOST_QUERIES)
  const judged = listed.map((query) => ({ query, problem: problemOf(query) }))
  const good = judged.filter(({ problem }) => problem === null)
  const queries = good.map(({ query }) => ({
    view: { kind: 'all' } as const,
    text: query.text,
  }))
  const counts = await cancellable((options) => engine.call('search.count', { queries }, options))
  if (counts === null) return
  const countOf = new Map(good.map(({ query }, index) => [query, counts.counts[index] ?? 0]))
  const results = judged.map(({ query, problem }): BatchResult =>
    problem === null
      ? { ...query, kind: 'found', count: countOf.get(query) ?? 0 }
      : { ...query, kind: 'bad', error: problem.error },
  )
  useBatch.setState({ results, leftOut: all.length - listed.length })
}

function problemOf({ text }: ListedQuery): Pick<ReturnType<typeof parseQuery>, 'error'> | null {
  const { root, error } = parseQuery(text)
  return root === null || error !== null ? { error } : null
}

export function cancelBatch(): void {
  running.abort()
}

/** Saves a row for each query: how many articles it found, or what is wrong with it. */
export async function saveCounts(): Promise<void> {
  const { results } = useBatch.getState()
  const rows = (results ?? []).map((result) =>
    result.kind === 'found'
      ? csvLine([result.name, result.text, result.count, null])
      : csvLine([result.name, result.text, null, problemText(result.error)]),
  )
  const path = await save(
    'query-counts.csv',
    CSV_MARK + csvLine(['name', 'query', 'count', 'problem']) + rows.join(''),
  )
  if (path !== null) useBatch.setState({ said: m().saved(path, rows.length) })
}

/** Saves a row for each article of each query. */
export async function saveArticles(): Promise<void> {
  const { results } = useBatch.getState()
  const queries = (results ?? []).flatMap(({ kind, name, text }) =>
    kind === 'found' ? [{ name, text }] : [],
  )
  const table = await cancellable((options) =>
    engine.call('search.table', { queries, limit: MOST_ROWS }, options),
  )
  if (table === null) return
  const { bytes, written, total } = table
  const path = await save('query-articles.csv', bytes)
  if (path === null) return
  const said = written < total ? m().savedPart(path, written, total) : m().saved(path, total)
  useBatch.setState({ said })
}

/** What is wrong with a query, in the interface's language. */
export function problemText(error: Extract<BatchResult, { kind: 'bad' }>['error']): string {
  return error === null ? m().nothingAsked : currentMessages(queryErrorMessages)[error.code](error.parameters)
}

function save(suggestedName: string, data: string | Uint8Array): Promise<string | null> {
  return callMain('files.save', {
    suggestedName,
    filters: [{ name: m().csvFile, extensions: ['csv'] }],
    data,
  })
}

/** Runs a call with its progress shown; null when the user gave it up. */
async function cancellable<Answer>(
  call: (options: NonNullable<Parameters<typeof engine.call>[2]>) => Promise<Answer>,
): Promise<Answer | null> {
  running.abort()
  running = new AbortController()
  const { signal } = running
  useBatch.setState({ said: null, progress: { done: 0, total: 0, current: '' } })
  try {
    return await call({ signal, onProgress: (progress) => signal.aborted || useBatch.setState({ progress }) })
  } catch (error) {
    if (error instanceof CollateError && error.code === 'cancelled') return null
    throw error
  } finally {
    if (running.signal === signal) useBatch.setState({ progress: null })
  }
}
