import { isPublicationName } from '../../headers/outlet-name.ts'
import { median } from './columns.ts'
import type { Block } from './text-blocks.ts'

const LARGER = 1.2
const MAX_UNITS = 220
const MIN_UNITS = 6
const MAX_LINES = 6

/** The headline among blocks and a name of a paper printed in large type above it. */
export interface Headline {
  readonly title: Block | null
  readonly masthead: Block | null
}

/** What is printed largest on the first page, larger than the text; the name of a paper is no headline. */
export function findHeadline(blocks: readonly Block[]): Headline {
  const [first] = blocks
  if (first === undefined) return { title: null, masthead: null }
  const bodySize = median(
    blocks.flatMap(({ lines }) =>
      lines.flatMap(({ text, size }) => Array<number>(Math.ceil(text.length / 20)).fill(size)),
    ),
  )
  const large = blocks
    .filter(
      ({ page, size, lines }) => page === first.page && size > bodySize * LARGER && lines.length <= MAX_LINES,
    )
    .sort((a, b) => b.size - a.size)
  const masthead = large.find(({ text }) => isPublicationName(text)) ?? null
  const title = large.find((block) => block !== masthead && canBeHeadline(block.text)) ?? null
  return { title, masthead: masthead !== null && title !== null ? masthead : null }
}

function canBeHeadline(text: string): boolean {
  return (
    text.length >= MIN_UNITS
    && text.length <= MAX_UNITS
    && /\p{L}{2}/u.test(text)
    && /\s|\p{Lo}{3}/u.test(text)
  )
}
