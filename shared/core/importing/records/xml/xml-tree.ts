import { Parser } from 'htmlparser2'
import { writePieces, type Steps } from '../../steps.ts'

/** An element of an XML file. */
export interface XmlElement {
  /** As it stands in the file, prefix included: `content:encoded`. */
  readonly name: string
  readonly attributes: ReadonlyMap<string, string>
  /** Elements and runs of text, in order. */
  readonly children: readonly (XmlElement | string)[]
  /** Its end tag stands in the file. */
  readonly isClosed: boolean
}

interface GrowingElement extends XmlElement {
  readonly children: (GrowingElement | string)[]
  isClosed: boolean
}

/** Deeper elements become children of the one at this depth: nothing that walks the tree can run out of stack. */
const MAX_DEPTH = 100
/** The parser's own stack costs more the deeper it is; a file this deep is read up to there. */
const MAX_OPEN = 2_000
const MAX_ELEMENTS = 2_000_000

/**
 * The root of an XML file; null where there is none. Reads what feeds and exports in the wild are: unescaped signs,
 * tags that are never closed, files cut off. The five entities of XML and numbers are resolved, declared ones never
 * are, so that no file can grow in memory (htmlparser2 knows no document types). Linear.
 */
export function* readXml(text: string): Steps<XmlElement | null> {
  const roots: GrowingElement[] = []
  const open: GrowingElement[] = []
  let count = 0
  let isTooDeep = false
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        if (isTooDeep) return
        if (open.length >= MAX_OPEN) {
          isTooDeep = true
          parser.pause()
          return
        }
        const element: GrowingElement = {
          name,
          attributes: new Map(Object.entries(attributes)),
          children: [],
          isClosed: false,
        }
        const parent = open.at(-1)
        if (++count <= MAX_ELEMENTS) (parent === undefined ? roots : parent.children).push(element)
        open.push(open.length < MAX_DEPTH || parent === undefined ? element : parent)
      },
      onclosetag: (_name, isImplied) => {
        if (isTooDeep) return
        const element = open.pop()
        if (element !== undefined && !isImplied) element.isClosed = true
      },
      ontext: (run) => {
        if (isTooDeep) return
        const children = open.at(-1)?.children
        if (children === undefined) return
        const last = children.at(-1)
        if (typeof last === 'string') children[children.length - 1] = last + run
        else children.push(run)
      },
    },
    { xmlMode: true, decodeEntities: true },
  )
  yield* writePieces(text, parser, () => isTooDeep)
  // what a parser that was paused still holds stays unread
  parser.end()
  return roots[0] ?? null
}

/** The elements among the children. */
export function childElements(element: XmlElement): readonly XmlElement[] {
  return element.children.filter((child) => typeof child !== 'string')
}

/** The first child element of a name. */
export function childOf(element: XmlElement, name: string): XmlElement | undefined {
  return childElements(element).find((child) => child.name === name)
}

/** All text within, as it stands; empty for none. */
export function textWithin(element: XmlElement | undefined): string {
  if (element === undefined) return ''
  return element.children.map((child) => (typeof child === 'string' ? child : textWithin(child))).join('')
}

/** The markup within, without attributes: XHTML inside XML as a value that may be HTML. */
export function markupWithin(element: XmlElement): string {
  return element.children
    .map((child) =>
      typeof child === 'string'
        ? child.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
        : `<${localName(child.name)}>${markupWithin(child)}</${localName(child.name)}>`,
    )
    .join('')
}

/** A name without its prefix. */
export function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1)
}

const FRONT_UNITS = 20_000
const PROLOGUE =
  /^\ufeff?(?:\s+|<\?[^>]*\?>|<!--(?:[^-]|-(?!->))*-->|<!DOCTYPE[^[>]*(?:\[(?:[^\]]|\](?!\s*>))*\]\s*)?>)*/iu
const ROOT = /^<([a-z][\w.-]{0,50}(?::[a-z][\w.-]{0,50})?)(?=[\s/>])([^>]*)/iu

/** Name and attributes, as they stand, of the first element of a text; null for a text that is no XML. */
export function rootOfXml(text: string): { readonly name: string; readonly attributes: string } | null {
  const front = text.slice(0, FRONT_UNITS)
  const rest = front.slice(PROLOGUE.exec(front)?.[0].length ?? 0)
  const [, name, attributes = ''] = ROOT.exec(rest) ?? []
  return name === undefined ? null : { name, attributes }
}
