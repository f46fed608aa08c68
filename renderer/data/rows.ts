import type { DuplicateChoice } from '@shared/model/import.ts'
import type { ExportProfile } from '@shared/model/export-profile.ts'
import type { FieldRule } from '@shared/model/field-rule.ts'
import type { HighlightColour } from '@shared/model/highlight.ts'
import type { ArticleId, EntityKey, ImportId } from '@shared/model/ids.ts'
import type { KnownTable } from '@shared/model/record-fields.ts'
import type { LeadRule } from '@shared/model/story.ts'
import type { LibraryView, SortOrder } from '@shared/model/query.ts'
import type { JournalStream } from '@shared/model/journal.ts'

/** What filters and facets ask of one article; derived from its header and its mentions, and changed with them. */
export interface CatalogueRow {
  readonly id: ArticleId
  /** Publication day as precise as it is known, `''` for none. */
  readonly day: string
  /** `''` for none. */
  readonly source: string
  /** `''` when undecided. */
  readonly language: string
  /** Each entity once. */
  readonly entityKeys: readonly EntityKey[]
  /** For each entity the fullest name in the article. */
  readonly entityNames: readonly string[]
}

/** One packed segment of the search index; derived, and rebuilt when it is damaged or gone. */
export interface SegmentRow {
  readonly name: string
  /** Large ones are blobs: 25 MB are read from one in a fifth of the time that an array takes. */
  readonly content: Blob | Uint8Array<ArrayBuffer>
}

/**
 * The names of an import's files in the order in which they are read: written once, when it begins, because the
 * import's account is written with every batch; gone when it ends, and the account names what failed.
 */
export interface ImportNamesRow {
  readonly id: ImportId
  readonly fileNames: readonly string[]
}

/** Fingerprints of the articles whose numbers have the same upper bits; derived. */
export interface FingerprintRow {
  readonly block: number
  readonly bytes: Uint8Array<ArrayBuffer>
}

/** That an article's text is linked with all that were linked before it; derived. */
export interface LinkedTextRow {
  readonly id: ArticleId
  /** `textKey` of its text: articles with equal texts share their links. */
  readonly key: number
  /** `LINK_VERSION` of its links. */
  readonly version: number
  /** Words of the text, repeats counted once. */
  readonly words: number
}

/** Keys of changed rows that the journal does not know yet. */
export interface DirtyRow {
  readonly id: number
  readonly table: string
  readonly keys: readonly unknown[]
}

/** Up to where the journal is known to follow. */
export interface JournalMarkRow {
  readonly stream: JournalStream
  /** Of the journal that the library is tied to. */
  readonly libraryId: string
  /** Number of the latest batch that was acknowledged. */
  readonly seq: number
  /** Of the rows in the journal. */
  readonly schemaVersion: number
}

/** What the window looked like, to come back to it. */
export interface Session {
  readonly panes: readonly ArticleId[]
  readonly view: LibraryView
  readonly queryText: string
  readonly sort: SortOrder
  readonly inspectorTab: 'notes' | 'entities' | 'shared' | 'info'
  readonly isInspectorOpen: boolean
}

/** How the list is ordered without text and with it. */
export interface SortOrders {
  readonly browsing: SortOrder
  readonly searching: SortOrder
}

/** How articles are compared, as the user left it. */
export interface ComparingSettings {
  /** Least shared words of a passage. */
  readonly minimumWords: number
  readonly shownKinds: readonly ('quotation' | 'stock' | 'table')[]
  readonly show: 'shared' | 'new'
  readonly isLinked: boolean
}

/** How imports begin. */
export interface ImportSettings {
  /** The import window opens for every batch, not only for one that may surprise. */
  readonly isPreviewedAlways: boolean
  readonly duplicates: DuplicateChoice
  /** It opens whenever articles of the batch are there already. */
  readonly isAskedAtDuplicates: boolean
}

/** How stories are shown. */
export interface StorySettings {
  /** The list has one row for all copies of a story. */
  readonly isGathered: boolean
  readonly leadRule: LeadRule
}

/** Settings kept in the library; those that main needs before the first window are preferences instead. */
export interface Settings {
  readonly importing: ImportSettings
  /** What the columns of tables mean, as the user said; the latest first. */
  readonly knownTables: readonly KnownTable[]
  /** How fields are read in articles of certain sources, as the user said; the latest first. */
  readonly fieldRules: readonly FieldRule[]
  /** How the user showed exports of unknown layouts to be divided; the latest first. */
  readonly profiles: readonly ExportProfile[]
  readonly session: Session
  /** Width of each panel of the window in per cent. */
  readonly layout: Readonly<Record<string, number>>
  readonly lastColour: HighlightColour
  /** The user's names for the eight colours in order; blank where a colour keeps its own. */
  readonly highlightNames: readonly string[]
  /** Most recent first. */
  readonly searchHistory: readonly string[]
  readonly sortOrders: SortOrders
  readonly comparing: ComparingSettings
  readonly stories: StorySettings
}

export type SettingKey = keyof Settings

export interface SettingRow {
  readonly key: SettingKey
  readonly value: Settings[SettingKey]
}
