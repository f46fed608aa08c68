import { Parser } from 'htmlparser2'
import { ReadingError } from '../../reading-error.ts'

/** An element of a record. Deeper ones than the cap hang at the deepest allowed ancestor. */
export interface HtmlElement {
  /** In lower case in HTML, as written and without its prefix in XML. */
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: (HtmlElement | string)[]
}

export interface ElementOptions {
  /** Whether an element is a record; those within it are not asked about. */
  readonly isRecord: (name: string, attributes: HtmlElement['attributes']) => boolean
  /** XML: names keep their case, and only the five entities of XML and numbers are read. */
  readonly isXml?: boolean
}

const CHUNK_UNITS = 65_536
const MAX_TREE_DEPTH = 64
/** Nothing that anybody wrote is nested so deep; closing tags are looked for in the whole nesting. */
const MAX_OPEN = 5_000
const UNSEEN = new Set(['script', 'style', 'template', 'noscript', 'iframe', 'svg', 'object'])

/**
 * The outermost elements of a page that are records, one by one as they end, so that memory holds one record. Without
 * a DOM; doctypes and entities of a file's own are never read. A record that the end of the file cuts off is given
 * as far as it goes. Linear.
 *
 * @throws ReadingError `too-many-entries` where elements are nested deeper than anybody writes
 */
export function* recordElements(html: string, options: ElementOptions): Generator<HtmlElement> {
  const { isRecord, isXml = false } = options
  const ready: HtmlElement[] = []
  let open: HtmlElement[] = []
  let depth = 0
  let all = 0
  let unseen = 0
  const parser = new Parser(
    {
      onopentag: (tag, attributes) => {
        if (++all > MAX_OPEN) throw new ReadingError('too-many-entries', `elements nested ${MAX_OPEN} deep`)
        const name = isXml ? tag.slice(tag.indexOf(':') + 1) : tag
        if (!isXml && UNSEEN.has(name)) unseen++
        if (depth === 0 && !isRecord(name, attributes)) return
        depth++
        const element: HtmlElement = { name, attributes, children: [] }
        open.at(-1)?.children.push(element)
        if (depth <= MAX_TREE_DEPTH) open.push(element)
      },
      ontext: (text) => {
        if (unseen === 0) open.at(-1)?.children.push(text)
      },
      onclosetag: (tag) => {
        all--
        if (!isXml && UNSEEN.has(tag)) unseen = Math.max(0, unseen - 1)
        if (depth === 0) return
        if (depth <= MAX_TREE_DEPTH) {
          const closed = open.pop()
          if (depth === 1 && closed !== undefined) ready.push(closed)
        }
        depth--
        if (depth === 0) open = []
      },
    },
    { xmlMode: isXml, decodeEntities: true },
  )
  let start = 0
  let isAtEnd = false
  while (!isAtEnd) {
    isAtEnd = start >= html.length
    try {
      if (isAtEnd) parser.end()
      else parser.write(html.slice(start, start + CHUNK_UNITS))
    } finally {
      yield* ready.splice(0)
    }
    start += CHUNK_UNITS
  }
}
