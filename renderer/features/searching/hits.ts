/** Going from hit to hit, within an article and on to the next one that is listed. */
import type { ArticleId } from '@shared/model/ids.ts'
import type { Span } from '@shared/model/span.ts'
import { engine } from '../../engine/engine.ts'
import { currentMessages } from '../../state/messages.ts'
import { showNotice } from '../../state/notices.ts'
import { activeArticleId, openArticle, useWorkspace } from '../../state/workspace.ts'
import { searchingMessages } from './messages.ts'

type Direction = 1 | -1

/** The body's hits in order. An article that was found by its title or a filter alone has one place, its beginning. */
type Places = readonly (Span | null)[]

interface Place {
  readonly text: string
  readonly articleId: ArticleId
  readonly index: number
}

/** Where the last step led; a step from elsewhere begins with the article's first or last hit. */
let latest: Place | null = null
/** Steps run one after another, or fast ones would start from the same place. */
let steps: Promise<void> = Promise.resolve()

/** Goes to the next or the previous hit, around the ends of the list, which is said. */
export function goToHit(direction: Direction): Promise<void> {
  steps = steps.then(
    () => step(direction),
    () => step(direction),
  )
  return steps
}

async function step(direction: Direction): Promise<void> {
  const { queryText: text, listedIds } = useWorkspace.getState()
  const open = activeArticleId(useWorkspace.getState())
  if (open !== null) {
    const places = await placesIn(text, open)
    const isContinued = latest !== null && latest.text === text && latest.articleId === open
    const from = isContinued && latest !== null ? latest.index : null
    // an article that was opened by hand shows its beginning already
    const isAtBeginning = from === null && places[0] === null
    const index = from === null ? endOf(places, direction) : from + direction
    if (!isAtBeginning && show({ text, articleId: open, index }, places)) return
  }
  const place = open === null ? -1 : listedIds.indexOf(open)
  const next = place < 0 ? (direction > 0 ? 0 : listedIds.length - 1) : place + direction
  const isAround = next < 0 || next >= listedIds.length
  // the list holds article numbers
  const id = listedIds.at(isAround ? (direction > 0 ? 0 : -1) : next) as ArticleId | undefined
  if (id === undefined) return
  const places = await placesIn(text, id)
  show({ text, articleId: id, index: endOf(places, direction) }, places)
  if (isAround) {
    showNotice(() => currentMessages(searchingMessages)[direction > 0 ? 'wentToFirst' : 'wentToLast'])
  }
}

function endOf(places: Places, direction: Direction): number {
  return direction > 0 ? 0 : places.length - 1
}

async function placesIn(text: string, id: ArticleId): Promise<Places> {
  const { body } = await engine.call('search.marks', { text, id })
  return body.length > 0 ? body : [null]
}

/** Brings a place into view; answers whether there is one of that number. */
function show(place: Place, places: Places): boolean {
  const { articleId, index } = place
  const span = places[index]
  if (span === undefined) return false
  latest = place
  const { panes } = useWorkspace.getState()
  const pane = panes.indexOf(articleId)
  if (pane >= 0) useWorkspace.setState({ activePane: pane })
  else openArticle(articleId)
  useWorkspace.setState({
    selectedIds: [articleId],
    focusedId: articleId,
    anchorId: articleId,
    reveal: span === null ? null : { articleId, span },
  })
  return true
}
