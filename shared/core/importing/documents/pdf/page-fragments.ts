import type { Fragment, PdfItem, PdfPage } from './pdf-page.ts'

/** Gaps up to this part of an em are inside a word, wider ones are a space. */
const SPACE_EMS = 0.16
/** Wider gaps may be the one between two columns. */
const FRAGMENT_EMS = 0.7
const SAME_BASE_EMS = 0.2
const OVERLAP_EMS = 0.4
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff00-\uff60]/u

export interface PageFragments {
  /** In no particular order. */
  readonly fragments: readonly Fragment[]
  /** Text that stands in another direction than the page's: stamps and credits on the edge. */
  readonly turned: readonly string[]
}

/** The upright text of a page; where most of it is turned, the page is seen from that side. */
export function fragmentsOf(page: PdfPage): PageFragments {
  const items = page.items.filter(({ text }) => text.trim() !== '')
  const weights = new Map<PdfItem['turn'], number>()
  for (const { turn, text } of items) weights.set(turn, (weights.get(turn) ?? 0) + text.length)
  const [main = 0] = [...weights].sort((a, b) => b[1] - a[1])[0] ?? []
  const upright = items.filter(({ turn }) => turn === main).map((item) => turnItem(item, page))
  const turned = items.filter(({ turn }) => turn !== main).map(({ text }) => text.trim())
  return { fragments: joinItems(withoutShadows(upright)), turned }
}

function turnItem(item: PdfItem, { width, height }: PdfPage): PdfItem {
  switch (item.turn) {
    case 1:
      return { ...item, x: item.y, y: width - item.x }
    case 2:
      return { ...item, x: width - item.x, y: height - item.y }
    case 3:
      return { ...item, x: height - item.y, y: item.x }
    case 0:
    case -1:
      return item
  }
}

/** Bold type is sometimes made by printing a word twice, a hair apart. */
function withoutShadows(items: readonly PdfItem[]): readonly PdfItem[] {
  const seen = new Map<string, PdfItem[]>()
  return items.filter((item) => {
    const key = `${item.text}|${Math.round(item.y / 4)}`
    const others = seen.get(key)
    if (others === undefined) seen.set(key, [item])
    else if (
      others.some(
        ({ x, y }) => Math.abs(x - item.x) < item.size * 0.1 && Math.abs(y - item.y) < item.size * 0.1,
      )
    )
      return false
    else others.push(item)
    return true
  })
}

/** Joins items that follow each other in the file, which is how most are written, then those side by side. */
function joinItems(items: readonly PdfItem[]): readonly Fragment[] {
  const inOrder: Fragment[] = []
  for (const item of items) {
    const next = toFragment(item)
    const last = inOrder.at(-1)
    if (last !== undefined && isNext(last, next)) inOrder[inOrder.length - 1] = join(last, next)
    else inOrder.push(next)
  }
  const byPlace = inOrder.sort((a, b) => a.base - b.base || a.left - b.left)
  const rows: Fragment[][] = []
  for (const fragment of byPlace) {
    const row = rows.at(-1)
    const [first] = row ?? []
    if (
      row !== undefined
      && first !== undefined
      && Math.abs(first.base - fragment.base) < first.size * SAME_BASE_EMS
    )
      row.push(fragment)
    else rows.push([fragment])
  }
  return rows.flatMap((row) => joinRow(row))
}

function joinRow(row: readonly Fragment[]): readonly Fragment[] {
  const joined: Fragment[] = []
  for (const fragment of [...row].sort((a, b) => a.left - b.left)) {
    const last = joined.at(-1)
    if (last !== undefined && isNext(last, fragment)) joined[joined.length - 1] = join(last, fragment)
    else joined.push(fragment)
  }
  return joined
}

function toFragment({ text, x, y, width, size, font }: PdfItem): Fragment {
  return { text, left: x, right: x + width, base: y, size, font }
}

function isNext(before: Fragment, after: Fragment): boolean {
  const size = Math.max(before.size, after.size)
  const gap = after.left - before.right
  return (
    Math.abs(before.base - after.base) < size * SAME_BASE_EMS
    && gap > -size * OVERLAP_EMS
    && gap < Math.min(before.size, after.size) * FRAGMENT_EMS
    // a drop cap is no part of the line it stands beside
    && size < Math.min(before.size, after.size) * 1.8
  )
}

function join(before: Fragment, after: Fragment): Fragment {
  return {
    text: joinWords(before, after),
    left: Math.min(before.left, after.left),
    right: Math.max(before.right, after.right),
    base: before.base,
    size: before.text.length >= after.text.length ? before.size : after.size,
    font: before.text.length >= after.text.length ? before.font : after.font,
  }
}

/** Two pieces of a line with the space that stands between them. */
export function joinWords(before: Fragment, after: Fragment): string {
  const gap = after.left - before.right
  const isSpaced = /\s$/u.test(before.text) || /^\s/u.test(after.text)
  const isUnspaced =
    UNSPACED.test(before.text.at(-1) ?? '') && UNSPACED.test(after.text[0] ?? '') && gap < before.size
  const space = isSpaced || isUnspaced || gap <= Math.min(before.size, after.size) * SPACE_EMS ? '' : ' '
  return before.text + space + after.text
}
