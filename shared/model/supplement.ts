import type { DatabaseName } from './database-name.ts'
import type { ArticleId } from './ids.ts'
import type { EntityType } from './mention.ts'

/** An index term that a database delivers with an article. */
export interface IndexTerm {
  readonly type: EntityType | 'subject'
  /** As delivered, without its weight. */
  readonly name: string
  /** The database's own weight, 0 to 1; null when none is given. */
  readonly weight01: number | null
}

/** A highlight or note that a reading service exported with an article. */
export interface DraftMark {
  /** The marked words; empty for a note on the whole article. */
  readonly quote: string
  /** Markdown; empty for a bare highlight. */
  readonly note: string
}

/** A picture of a saved page, as raw bytes whose type was sniffed: PNG, JPEG, GIF or WebP, never SVG. */
export interface DraftImage {
  readonly type: 'image/png' | 'image/jpeg' | 'image/gif' | 'image/webp'
  readonly bytes: Uint8Array<ArrayBuffer>
  readonly caption: string
  /** The paragraph it stands after, counted from 0; -1 before the first. */
  readonly afterParagraph: number
}

/** An image as it is stored, apart from the text of its article. */
export interface ArticleImage extends DraftImage {
  readonly articleId: ArticleId
  /** Counted from 0, in the order of the page. */
  readonly place: number
}

/** What some formats deliver beside the fields that every article has. Absent means: not delivered. */
export interface Supplement {
  /** The database that delivered the article; absent for files of anyone else. */
  readonly database?: DatabaseName
  /** The number that the database gives the article, e.g. Factiva's accession number: the same in every export. */
  readonly vendorId?: string
  /** What the user had searched for there, as the cover sheet of the export prints it. */
  readonly searchTerms?: string
  readonly section?: string
  readonly page?: string
  /** The delivered text is only the front of the article. */
  readonly isExcerpt?: boolean
  readonly terms?: readonly IndexTerm[]
  /** Tags or labels that the user gave it elsewhere. */
  readonly tags?: readonly string[]
  readonly marks?: readonly DraftMark[]
  /** Captions of pictures, kept apart from the text. */
  readonly captions?: readonly string[]
  readonly images?: readonly DraftImage[]
}

/** What an article of a database is known by across exports; undefined where its database gave it no number. */
export function vendorKeyOf(supplement: Supplement | undefined): string | undefined {
  const { database, vendorId } = supplement ?? {}
  return database === undefined || vendorId === undefined ? undefined : `${database}:${vendorId}`
}
