/** Newspaper pages have 500 to 8,000. */
const MAX_ELEMENTS = 20_000
/** Deepest element, without the kinds that may be left open. Pages reach 20 to 60. */
const MAX_OPEN = 200
/** Depths of all elements together: what every walk up or down from an element costs. */
const MAX_DEPTHS = 1_000_000
/** Each of these that is left open is opened anew in every block that follows. */
const MAX_OPEN_INLINE = 60
/** Every one makes its form or list count all the others. */
const MAX_CONTROLS = 1_500
/** Parsers compare every attribute of a tag with all the others; values do not count. */
const MAX_TAG_UNITS = 10_000
/** Text between the tags. A long feature has 60,000. */
const MAX_TEXT_UNITS = 1_500_000

const UNCOUNTED = new Set(
  'p li td th tr dd dt tbody thead tfoot br hr img input meta link area base col embed source track wbr html head body option'.split(
    ' ',
  ),
)
const INLINE = new Set('a b big code em font i nobr s small strike strong tt u'.split(' '))
const CONTROLS = new Set('input button select option textarea fieldset'.split(' '))
const UNSEEN = new Set(['script', 'style', 'svg'])
const TAG_START = /<(\/?)([a-z][a-z0-9]{0,20})/giu
const QUOTED = /"[^"]*"|'[^']*'/gu

/**
 * Whether parsing and scoring `html` as a page could take long: made by accident or on purpose of so many, so deeply
 * nested or so long tags that the work grows with their square. One pass, linear.
 */
export function isHeavyPage(html: string): boolean {
  const tags = new RegExp(TAG_START)
  const counts = { elements: 0, open: 0, openInline: 0, controls: 0, depths: 0 }
  let textUnits = 0
  let previousEnd = 0
  for (let tag = tags.exec(html); tag !== null; tag = tags.exec(html)) {
    const name = (tag[2] ?? '').toLowerCase()
    const close = html.indexOf('>', tag.index)
    const end = close < 0 ? html.length : close + 1
    textUnits += Math.max(0, tag.index - previousEnd)
    previousEnd = end
    if (end - tag.index > MAX_TAG_UNITS && namesLength(html.slice(tag.index, end)) > MAX_TAG_UNITS)
      return true
    count(counts, name, tag[1] === '/')
    if (isOver(counts) || textUnits > MAX_TEXT_UNITS) return true
    if (!UNSEEN.has(name) || tag[1] === '/') continue
    const unseenEnd = html.indexOf(`</${tag[2] ?? ''}`, end)
    previousEnd = unseenEnd < 0 ? html.length : unseenEnd
    tags.lastIndex = previousEnd
  }
  return textUnits + html.length - previousEnd > MAX_TEXT_UNITS
}

interface Counts {
  elements: number
  open: number
  openInline: number
  controls: number
  depths: number
}

function count(counts: Counts, name: string, isEnd: boolean): void {
  const step = isEnd ? -1 : 1
  if (!UNCOUNTED.has(name)) counts.open = Math.max(0, counts.open + step)
  if (INLINE.has(name)) counts.openInline = Math.max(0, counts.openInline + step)
  if (isEnd) return
  counts.elements++
  counts.depths += counts.open
  if (CONTROLS.has(name)) counts.controls++
}

function isOver({ elements, open, openInline, controls, depths }: Counts): boolean {
  return (
    elements > MAX_ELEMENTS
    || open > MAX_OPEN
    || openInline > MAX_OPEN_INLINE
    || controls > MAX_CONTROLS
    || depths > MAX_DEPTHS
  )
}

function namesLength(tag: string): number {
  return tag.replace(QUOTED, '').length
}
