import { browseHead } from '../../data/reads/articles.ts'
import { presentQuery, isBrowsing } from '../../state/library-query.ts'
import { useListing } from './listing-state.ts'
import { showRows } from './show-rows.ts'

/** More than a screen shows. */
const HEAD_COUNT = 60

/** At the start, lists the rows that are seen first: reading all of a large library takes a moment. */
export async function listFirstRows(): Promise<void> {
  const query = presentQuery()
  const { view, sort } = query
  if (!isBrowsing(query) || view.kind === 'stories') return
  useListing.setState({ answered: await browseHead(view, sort, HEAD_COUNT) })
  showRows()
}
