import { useEffect, useRef } from 'react'
import { stretchesOf, type TextBlock, type TextSpan } from './text-blocks.ts'

/**
 * Which mark is drawn over which, lowest first. The names are those of `::highlight()` in marks.css. The user's
 * highlights lie below the fill of passages, because their line is seen on any fill.
 */
const LAYERS = [
  'passage-repeat',
  'highlight-1',
  'highlight-2',
  'highlight-3',
  'highlight-4',
  'highlight-5',
  'highlight-6',
  'highlight-7',
  'highlight-8',
  'passage-exact',
  'passage-edited',
  'highlight-active',
  'hit',
  'revealed',
  'found',
  'found-current',
  'passage-dimmed',
  'passage-changed',
  'mention-person',
  'mention-place',
  'mention-organisation',
  'mention-date',
] as const

export type MarkName = (typeof LAYERS)[number]

const rangesByOwner = new Map<MarkName, Map<object, readonly AbstractRange[]>>()

/** Replaces what an owner draws under a name. Other owners' ranges stay. */
export function paint(name: MarkName, owner: object, ranges: readonly AbstractRange[]): void {
  const owners = rangesByOwner.get(name) ?? new Map<object, readonly AbstractRange[]>()
  rangesByOwner.set(name, owners)
  const highlight = CSS.highlights.get(name) ?? new Highlight()
  highlight.priority = LAYERS.indexOf(name)
  for (const range of owners.get(owner) ?? []) highlight.delete(range)
  for (const range of ranges) highlight.add(range)
  if (ranges.length === 0) owners.delete(owner)
  else owners.set(owner, ranges)
  CSS.highlights.set(name, highlight)
}

/** Draws spans of these blocks under a name for as long as the component is there. */
export function usePaint(
  name: MarkName,
  blocks: readonly TextBlock[] | undefined,
  spans: readonly TextSpan[],
): void {
  const owner = useRef({})
  useEffect(() => {
    const { current } = owner
    const stretches = spans.flatMap((span) => stretchesOf(blocks ?? [], span))
    paint(
      name,
      current,
      stretches.map((stretch) => new StaticRange(stretch)),
    )
    return () => paint(name, current, [])
  }, [name, blocks, spans])
}
