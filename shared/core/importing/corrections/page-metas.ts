import { Parser } from 'htmlparser2'
import { looksLikeHtml } from '../html-signs.ts'
import { textOfFile } from '../text-of-file.ts'

/** A meta element of a page. */
export interface PageMeta {
  /** Its property, name or itemprop in lower case. */
  readonly name: string
  readonly content: string
}

/** Meta elements stand in the head; of a page whose head never ends no more is read. */
const FRONT_UNITS = 500_000
const MAX_METAS = 300
const MAX_CONTENT_UNITS = 500

/** The meta elements of a page in their order. Linear, needs no DOM. */
function pageMetas(html: string): readonly PageMeta[] {
  const metas: PageMeta[] = []
  const parser = new Parser({
    onopentag: (tag, attributes) => {
      if (tag === 'body' || metas.length >= MAX_METAS) parser.pause()
      if (tag !== 'meta') return
      const name = attributes['property'] ?? attributes['name'] ?? attributes['itemprop'] ?? ''
      const content = (attributes['content'] ?? '').trim()
      if (name.trim() === '' || content === '' || content.length > MAX_CONTENT_UNITS) return
      metas.push({ name: name.trim().toLowerCase(), content })
    },
  })
  parser.end(html.slice(0, FRONT_UNITS))
  return metas
}

/**
 * The meta elements of a file; none where it is no page by itself.
 *
 * @param charset the user's choice instead of the one found
 */
export function metasOfFile(bytes: Uint8Array, charset?: string): readonly PageMeta[] {
  const text = textOfFile(bytes, charset)
  return text === null || !looksLikeHtml(text) ? [] : pageMetas(text)
}
