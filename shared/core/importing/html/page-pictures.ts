import type { PagePicture } from '../../../model/draft.ts'
import { stripInvisible } from '../../text/invisible.ts'
import { foldWhiteSpace } from '../../text/white-space.ts'

const BLOCKS = new Set('P LI H1 H2 H3 H4 H5 H6 BLOCKQUOTE TD DD DIV'.split(' '))
const FURNITURE = 'nav,header:not(article header),footer,aside,form,button,[role="navigation"],[hidden]'
const MAX_PICTURES = 60
const MAX_CAPTION_UNITS = 500
const MAX_BLOCK_UNITS = 20_000
const MAX_ELEMENTS = 60_000
/** What stands in for a picture until it is scrolled to. */
const PLACEHOLDER_UNITS = 400

interface Found extends PagePicture {
  readonly isInFigure: boolean
}

/**
 * The pictures that stand in the text of a page, in order, each with the paragraph it stands after: those between its
 * paragraphs, and before and behind them those that the page sets as figures. Nothing is fetched.
 *
 * @param paragraphs of the article as it was read from the page
 */
export function pagePictures(document: Document, paragraphs: readonly string[]): readonly PagePicture[] {
  const places = new Map<string, number[]>()
  paragraphs.forEach((text, index) => {
    const known = places.get(text)
    if (known === undefined) places.set(text, [index])
    else known.push(index)
  })
  const found: Found[] = []
  let current = -1
  let count = 0
  for (const element of document.body.querySelectorAll('*')) {
    if (++count > MAX_ELEMENTS || found.length >= MAX_PICTURES) break
    if (element.localName === 'img') {
      const picture = pictureOf(element, current)
      if (picture !== null) found.push(picture)
    } else if (BLOCKS.has(element.tagName.toUpperCase())) {
      const next = places.get(blockText(element))?.find((index) => index > current)
      // a line of the menu may read like a paragraph far below
      if (next !== undefined && (current === -1 || next <= current + 5)) current = next
    }
  }
  const last = current
  return found
    .filter(({ afterParagraph, isInFigure }) => isInFigure || (afterParagraph >= 0 && afterParagraph < last))
    .map(({ address, caption, afterParagraph }) => ({ address, caption, afterParagraph }))
}

/** The text of a block, empty where it is long beyond any paragraph or holds other blocks. */
function blockText(element: Element): string {
  if (element.localName === 'div' && element.querySelector('p,div,li,h1,h2,h3') !== null) return ''
  const text = element.textContent
  if (text.length > MAX_BLOCK_UNITS) return ''
  return foldWhiteSpace(stripInvisible(text).normalize('NFC'))
}

function pictureOf(image: Element, afterParagraph: number): Found | null {
  if (image.closest(FURNITURE) !== null) return null
  const address = addressOf(image)
  if (address === '') return null
  const figure = image.closest('figure')
  const caption = figure?.querySelector('figcaption')?.textContent ?? ''
  const text = foldWhiteSpace(stripInvisible(caption)) || foldWhiteSpace(image.getAttribute('alt') ?? '')
  return { address, caption: text.slice(0, MAX_CAPTION_UNITS), afterParagraph, isInFigure: figure !== null }
}

function addressOf(image: Element): string {
  const source = image.getAttribute('src')?.trim() ?? ''
  const later = image.getAttribute('data-src')?.trim() ?? ''
  const isPlaceholder = source === '' || (source.startsWith('data:') && source.length < PLACEHOLDER_UNITS)
  return isPlaceholder && later !== '' ? later : source
}
