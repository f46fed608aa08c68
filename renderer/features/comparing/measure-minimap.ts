import type { NumberedPlace } from '../../state/comparison.ts'
import { heightAt, type OpenReader } from '../../state/readers.ts'
import { blocksOf } from '../../ui/text/text-blocks.ts'

/** A passage on the strip, as shares of the height of all that scrolls. */
export interface MinimapMark {
  readonly number: number
  readonly kind: 'exact' | 'edited'
  readonly top01: number
  readonly height01: number
}

/**
 * Where passages stand in their article. Inside a paragraph the place is reckoned from the letters: measuring lines
 * would draw every paragraph of a long text. Passages that are folded away have no mark.
 */
export function measureMinimap(
  { scroller, blocks }: OpenReader,
  places: readonly NumberedPlace[],
): readonly MinimapMark[] {
  const origin = scroller.getBoundingClientRect().top - scroller.scrollTop
  const total = Math.max(1, scroller.scrollHeight)
  return places.flatMap(({ number, kind, start, end }): MinimapMark[] => {
    const touched = blocksOf(blocks, { start, end })
    const first = touched[0]
    const last = touched.at(-1)
    if (first === undefined || last === undefined) return []
    const top01 = (heightAt(first, start) - origin) / total
    return [{ number, kind, top01, height01: (heightAt(last, end) - origin) / total - top01 }]
  })
}
