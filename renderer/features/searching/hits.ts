/** Going from hit to hit, within an article and on to the next one that is listed. */
import type { ArticleId } from '@shared/model/ids.ts'
import type { Span } from '@shared/model/span.ts'
import { engine } from '../../engine/engine.ts'
import { activeArticleId, openArticle, useWorkspace } from '../../state/workspace.ts'

interface Place {
  readonly text: string
  readonly articleId: ArticleId
  readonly index: number
}

/** Where the last step led; a step from elsewhere begins with the article's first or last hit. */
let latest: Place | null = null
/** Steps run one after another, or fast ones would start from the same place. */
let steps: Promise<void> = Promise.resolve()

/** Articles without a marked word in their text (a hit in the title or a filter) are passed over, so many at most. */
const MOST_PASSED = 200

export function goToHit(direction: 1 | -1): Promise<void> {
  steps = steps.then(
    () => step(direction),
    () => step(direction),
  )
  return steps
}

async function step(direction: 1 | -1): Promise<void> {
  const { queryText: text, listedIds } = useWorkspace.getState()
  const open = activeArticleId(useWorkspace.getState())
  if (open !== null) {
    const spans = await hitsIn(text, open)
    const isContinued = latest !== null && latest.text === text && latest.articleId === open
    const start = direction > 0 ? 0 : spans.length - 1
    const index = isContinued && latest !== null ? latest.index + direction : start
    if (show(text, open, spans, index)) return
  }
  const count = listedIds.length
  const place = open === null ? -1 : listedIds.indexOf(open)
  const first = place >= 0 ? place + direction : direction > 0 ? 0 : count - 1
  for (let passed = 0; passed < Math.min(count, MOST_PASSED); passed++) {
    // around the ends of the list
    const id = listedIds[(first + passed * direction + 2 * count) % count] as ArticleId | undefined
    if (id === undefined) return
    const spans = await hitsIn(text, id)
    if (show(text, id, spans, direction > 0 ? 0 : spans.length - 1)) return
  }
}

async function hitsIn(text: string, id: ArticleId): Promise<readonly Span[]> {
  return (await engine.call('search.marks', { text, id })).body
}

/** Brings a hit into view; answers whether there is one of that number. */
function show(text: string, articleId: ArticleId, spans: readonly Span[], index: number): boolean {
  const span = spans[index]
  if (span === undefined) return false
  latest = { text, articleId, index }
  const { panes } = useWorkspace.getState()
  const pane = panes.indexOf(articleId)
  if (pane >= 0) useWorkspace.setState({ activePane: pane })
  else openArticle(articleId)
  useWorkspace.setState({
    selectedIds: [articleId],
    focusedId: articleId,
    anchorId: articleId,
    reveal: { articleId, span },
  })
  return true
}
