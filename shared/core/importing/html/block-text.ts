const BLOCKS = new Set(
  (
    'ADDRESS ARTICLE ASIDE BLOCKQUOTE BR CENTER DD DETAILS DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 '
    + 'HEADER HR LI MAIN NAV OL P PRE SECTION SUMMARY TABLE TBODY TFOOT THEAD TR UL VIDEO AUDIO IFRAME BODY'
  ).split(' '),
)
const CELLS = new Set(['TD', 'TH'])
const SKIPPED = new Set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE HEAD SVG OBJECT IFRAME BUTTON SELECT TEXTAREA'.split(' '),
)

/**
 * The text under `root` as paragraphs, in order: each block element breaks, table cells of a row are parted by
 * spaces. (`textContent` glues neighbouring blocks together.) No recursion, so that depth cannot exhaust the
 * stack. Linear.
 */
export function blockParagraphs(root: Node): readonly string[] {
  let text = ''
  let node: Node | null = root
  let isEntering = true
  while (node !== null) {
    const tag = node.nodeType === Node.ELEMENT_NODE ? node.nodeName.toUpperCase() : ''
    const isSkipped = SKIPPED.has(tag)
    if (isEntering) {
      if (node.nodeType === Node.TEXT_NODE) text += (node.nodeValue ?? '').replace(/\s+/gu, ' ')
      if (BLOCKS.has(tag)) text += '\n'
      if (CELLS.has(tag)) text += ' '
      if (!isSkipped && node.firstChild !== null) {
        node = node.firstChild
        continue
      }
    }
    if (BLOCKS.has(tag)) text += '\n'
    if (node === root) break
    isEntering = node.nextSibling !== null
    node = node.nextSibling ?? node.parentNode
  }
  return text
    .split('\n')
    .map((line) => line.replace(/\s+/gu, ' ').trim())
    .filter((line) => line !== '')
}
