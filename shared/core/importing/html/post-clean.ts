import { foldedText, linkShare01, shortText } from './element-text.ts'
import { CAPTION_BLOCK, JUNK_BLOCK, TAIL_HEADING } from './junk-patterns.ts'

const BLOCKS = 'p,li,ul,ol,h2,h3,h4,h5,h6,div,span,time,small,table'
const TAIL_BLOCKS = 'h2,h3,h4,h5,h6,p,div,strong'
const MAX_LIST_UNITS = 2_500
const MAX_JUNK_UNITS = 260
const MAX_CAPTION_UNITS = 500
const MAX_HEADING_UNITS = 60
/** A tail heading only counts in the last part of the text. */
const TAIL_START_SHARE = 0.6

/** Takes captions, link lists and boilerplate out of the article element that was found. Changes it. */
export function postClean(root: Element): void {
  for (const element of root.querySelectorAll('figcaption,figure,aside,nav,button,h1')) {
    const holdsText = element.localName === 'figure' && element.querySelector('blockquote,table,pre') !== null
    if (!holdsText) element.remove()
  }
  for (const element of root.querySelectorAll(BLOCKS)) {
    if (root.contains(element) && isJunk(element)) element.remove()
  }
  cutTail(root)
}

function isJunk(element: Element): boolean {
  const text = shortText(element, MAX_LIST_UNITS)
  if (text === null || text === '') return false
  const { localName } = element
  if (localName === 'ul' || localName === 'ol') {
    if (element.querySelector('li') !== null && linkShare01(element) > 0.75) return true
  }
  const isPlainBlock = /^(?:p|div|h\d)$/u.test(localName) && element.querySelector('p,ul,blockquote') === null
  if (isPlainBlock && text.length < 250 && linkShare01(element) > 0.9) return true
  if (isPlainBlock && text.length < MAX_CAPTION_UNITS && CAPTION_BLOCK.test(text)) return true
  return text.length < MAX_JUNK_UNITS && JUNK_BLOCK.test(text) && element.querySelector('blockquote') === null
}

/** Removes the first tail heading of the last part, and all that follows it. */
function cutTail(root: Element): void {
  const all = foldedText(root)
  for (const element of root.querySelectorAll(TAIL_BLOCKS)) {
    if (element.localName === 'div' && element.querySelector('p,div') !== null) continue
    const text = shortText(element, MAX_HEADING_UNITS)
    if (text === null || !TAIL_HEADING.test(text)) continue
    if (all.lastIndexOf(text) <= all.length * TAIL_START_SHARE) continue
    removeFrom(element, root)
    return
  }
}

function removeFrom(element: Element, root: Element): void {
  for (let node: Node | null = element; node !== null && node !== root; node = node.parentNode) {
    while (node.nextSibling !== null) node.nextSibling.remove()
  }
  element.remove()
}
