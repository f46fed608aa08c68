import { resolvePath } from '../../archive/entry-path.ts'
import type { UnpackBudget } from '../../archive/unpack-budget.ts'
import { ZipArchive } from '../../archive/zip-archive.ts'
import { ReadingError } from '../../reading-error.ts'
import type { Steps } from '../../steps.ts'
import type { XmlHandler, XmlNamespaces } from '../../xml/xml-reader.ts'
import { readXmlEntry, xmlEntrySteps } from '../../xml/read-xml.ts'

const RELATIONSHIPS: XmlNamespaces = {
  'http://schemas.openxmlformats.org/package/2006/relationships': '',
}
const MAX_RELATIONSHIPS = 100_000

/** A part that another one points to. */
export interface Relationship {
  readonly id: string
  /** The last word of the type's address, e.g. `worksheet`; the strict and the usual addresses end alike. */
  readonly type: string
  /** Path in the package, or a web address when `isExternal`. */
  readonly target: string
  readonly isExternal: boolean
}

/** A file of Word or Excel: a ZIP file of parts that point to each other (ECMA-376, part 2). */
export class OfficePackage {
  readonly #archive: ZipArchive

  /** @throws ReadingError as `ZipArchive` */
  constructor(bytes: Uint8Array, budget: UnpackBudget) {
    this.#archive = new ZipArchive(bytes, budget)
  }

  /**
   * The path of the part that holds the document itself.
   *
   * @throws ReadingError `damaged` when there is none
   */
  mainPart(usual: string): string {
    const named = this.relationships('').find(({ type }) => type === 'officeDocument')?.target
    const path = [named, usual].find((each) => each !== undefined && this.#archive.find(each) !== undefined)
    if (path === undefined) throw new ReadingError('damaged', `${usual} is missing`)
    return path
  }

  /** What a part points to; of the package itself with an empty path. None where nothing is listed. */
  relationships(part: string): readonly Relationship[] {
    const slash = part.lastIndexOf('/') + 1
    const folder = part.slice(0, slash)
    const entry = this.#archive.find(`${folder}_rels/${part.slice(slash)}.rels`)
    const found: Relationship[] = []
    if (entry === undefined) return found
    const handler: XmlHandler = {
      onOpen: (name, { Id = '', Type = '', Target = '', TargetMode }) => {
        if (name !== 'Relationship' || found.length >= MAX_RELATIONSHIPS) return
        const isExternal = TargetMode === 'External'
        const target = isExternal ? Target : resolvePath(folder, Target)
        found.push({ id: Id, type: Type.slice(Type.lastIndexOf('/') + 1), target, isExternal })
      },
    }
    readXmlEntry(this.#archive, entry, RELATIONSHIPS, handler)
    return found
  }

  /** Reads a part where it is there. Throws as `xmlEntrySteps`. */
  *readPart(path: string, namespaces: XmlNamespaces, handler: XmlHandler): Steps<void> {
    const entry = this.#archive.find(path)
    if (entry !== undefined) yield* xmlEntrySteps(this.#archive, entry, namespaces, handler)
  }
}
