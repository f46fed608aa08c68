import { Parser } from 'htmlparser2'
import { ReadingError } from '../reading-error.ts'

export type XmlAttributes = Readonly<Partial<Record<string, string>>>

/** What is told of a document while it is read. Names carry the prefixes that the reader was given. */
export interface XmlHandler {
  readonly onOpen?: (name: string, attributes: XmlAttributes) => void
  readonly onClose?: (name: string) => void
  /** A piece of text; a paragraph may come in many. Character references are resolved, entities are not. */
  readonly onText?: (text: string) => void
}

/** Prefixes by namespace, as the caller wants to see them; `''` for names without one. */
export type XmlNamespaces = Readonly<Record<string, string>>

/** No real document comes near; what does is made to break parsers. */
const MAX_DEPTH = 1_000
const FOREIGN = 'other'

/**
 * Reads XML piece by piece, in one pass and without a tree. Entities that the document declares are text like any
 * other, so neither a billion laughs nor a file of this machine can come out of them; nothing is ever fetched.
 * Whatever prefixes the document uses, names are told with the caller's; those of other namespaces begin with
 * `other:`. A declaration holds from where it stands to the end.
 */
export class XmlReader {
  readonly #parser: Parser
  readonly #namespaces: XmlNamespaces
  readonly #prefixes = new Map<string, string>()
  readonly #names = new Map<string, string>()
  #depth = 0

  constructor(namespaces: XmlNamespaces, { onOpen, onClose, onText }: XmlHandler) {
    this.#namespaces = namespaces
    this.#parser = new Parser(
      {
        onopentag: (name, attributes) => {
          if (++this.#depth > MAX_DEPTH) throw new ReadingError('damaged', 'elements nested too deeply')
          this.#declare(attributes)
          onOpen?.(this.#nameOf(name, true), this.#named(attributes))
        },
        onclosetag: (name) => {
          this.#depth--
          onClose?.(this.#nameOf(name, true))
        },
        ...(onText === undefined ? {} : { ontext: onText }),
      },
      { xmlMode: true },
    )
  }

  /** @throws ReadingError `damaged` when elements are nested too deeply, and whatever the handler throws */
  write(piece: string): void {
    this.#parser.write(piece)
  }

  /** Elements still open are closed. */
  end(): void {
    this.#parser.end()
  }

  #declare(attributes: XmlAttributes): void {
    for (const [name, uri] of Object.entries(attributes)) {
      if (!name.startsWith('xmlns') || uri === undefined) continue
      const prefix = name === 'xmlns' ? '' : name.slice('xmlns:'.length)
      const wanted = Object.hasOwn(this.#namespaces, uri) ? (this.#namespaces[uri] ?? FOREIGN) : FOREIGN
      if (this.#prefixes.get(prefix) === wanted) continue
      this.#prefixes.set(prefix, wanted)
      this.#names.clear()
    }
  }

  #named(attributes: XmlAttributes): XmlAttributes {
    const named = Object.create(null) as Record<string, string>
    for (const [name, value] of Object.entries(attributes))
      if (value !== undefined) named[this.#nameOf(name, false)] = value
    return named
  }

  /** Names repeat a thousand times: each is put together once. */
  #nameOf(name: string, isElement: boolean): string {
    const colon = name.indexOf(':')
    // an attribute without a prefix belongs to no namespace
    if (colon === -1 && !isElement) return name
    const known = this.#names.get(name)
    if (known !== undefined) return known
    const prefix = this.#prefixes.get(colon === -1 ? '' : name.slice(0, colon))
    const local = name.slice(colon + 1)
    const found = prefix === undefined ? name : prefix === '' ? local : `${prefix}:${local}`
    this.#names.set(name, found)
    return found
  }
}
