import type { SortOrder } from '@shared/model/query.ts'
import type { SortOrders } from '../../data/rows.ts'
import { readSetting } from '../../data/reads/settings.ts'
import { writeSetting } from '../../data/writes/settings.ts'
import { isRanking } from '../../state/library-query.ts'
import { useWorkspace, type Workspace } from '../../state/workspace.ts'

/** What is looked for is best seen by its likeness, what is browsed by its date. */
const DEFAULT_ORDERS: SortOrders = { browsing: 'date-desc', searching: 'relevance' }

const modeOf = ({ queryText }: Workspace): keyof SortOrders =>
  isRanking(queryText) ? 'searching' : 'browsing'

/** While it is set, an order comes with its query and is none that the user chose for others. */
let isGiven = false

/** Shows a query in an order of its own, which is not remembered for other queries. */
export function showOrdered(query: Pick<Workspace, 'view' | 'queryText' | 'sort'>): void {
  isGiven = true
  try {
    useWorkspace.setState(query)
  } finally {
    isGiven = false
  }
}

/**
 * Keeps an order for browsing and one for searching: with the first word of a query the list takes the one, without
 * words the other, and what the user chooses is remembered for where it was chosen. The answer stops it.
 */
export function keepSortOrders(): () => void {
  let orders = DEFAULT_ORDERS
  const choose = (mode: keyof SortOrders, sort: SortOrder): void => {
    if (orders[mode] === sort) return
    orders = { ...orders, [mode]: sort }
    void writeSetting('sortOrders', orders)
  }
  void readSetting('sortOrders').then((stored) => {
    orders = stored ?? orders
  })
  return useWorkspace.subscribe((now, before) => {
    if (isGiven) return
    const mode = modeOf(now)
    if (mode === modeOf(before)) {
      if (now.sort !== before.sort) choose(mode, now.sort)
    } else if (now.sort !== orders[mode]) useWorkspace.setState({ sort: orders[mode] })
  })
}
