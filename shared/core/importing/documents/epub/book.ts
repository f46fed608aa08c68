import type { DocumentFacts } from '../document-facts.ts'

/** What the package of an e-book says of it and of the documents in it. */
export interface Book {
  readonly facts: DocumentFacts
  /** BCP 47 tag; null when none is named. */
  readonly language: string | null
  /** Name of the newspaper or magazine of which this is an issue; null for any other book. */
  readonly periodical: string | null
  /** Paths of the documents in reading order, each once. */
  readonly spine: readonly string[]
  /** Documents that hold no text of the book by what the package says: covers, lists of contents, imprints. */
  readonly frontMatter: ReadonlySet<string>
  /** Path of the list of contents of EPUB 3 and of the one of EPUB 2; null where there is none. */
  readonly navigation: string | null
  readonly ncx: string | null
}
