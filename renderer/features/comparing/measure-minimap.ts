import type { PassagePlace } from '../../state/number-passages.ts'
import type { OpenReader } from '../../state/readers.ts'
import { blocksOf, type TextBlock } from '../../ui/text/text-blocks.ts'

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
  places: readonly (PassagePlace & { readonly number: number })[],
): readonly MinimapMark[] {
  const origin = scroller.getBoundingClientRect().top - scroller.scrollTop
  const total = Math.max(1, scroller.scrollHeight)
  const heightAt = (block: TextBlock, offset: number): number => {
    const box = block.node.parentElement?.parentElement?.getBoundingClientRect()
    if (box === undefined) return 0
    const share = (offset - block.start) / Math.max(1, block.end - block.start)
    return (box.top - origin + box.height * Math.min(1, Math.max(0, share))) / total
  }
  return places.flatMap(({ number, kind, start, end }): MinimapMark[] => {
    const touched = blocksOf(blocks, { start, end })
    const first = touched[0]
    const last = touched.at(-1)
    if (first === undefined || last === undefined) return []
    const top01 = heightAt(first, start)
    return [{ number, kind, top01, height01: heightAt(last, end) - top01 }]
  })
}
