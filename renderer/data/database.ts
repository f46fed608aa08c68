import type { Article, ArticleBody, ArticleList, ArticleState, Original } from '@shared/model/article.ts'
import { CollateError } from '@shared/contract/errors.ts'
import type { Highlight } from '@shared/model/highlight.ts'
import type {
  ArticleId,
  HighlightId,
  ImportId,
  ListId,
  NoteId,
  OriginalId,
  SavedSearchId,
  StoryDecisionId,
} from '@shared/model/ids.ts'
import type { ImportRecord } from '@shared/model/import.ts'
import type { JournalStream } from '@shared/model/journal.ts'
import type { ArticleMentions } from '@shared/model/mention.ts'
import type { Note } from '@shared/model/note.ts'
import type { ArticleImage } from '@shared/model/supplement.ts'
import type { SavedSearch } from '@shared/model/saved-search.ts'
import type { StoryDecision } from '@shared/model/story.ts'
import Dexie, { type PromiseExtended, type Table } from 'dexie'
import { coarsenChanges } from './coarsen-changes.ts'
import { trackChanges } from './journal/track-changes.ts'
import { applyMigrations, SCHEMA_VERSION } from './migrations/index.ts'
import type { TextLink } from '@shared/core/passages/index.ts'
import type {
  CatalogueRow,
  DirtyRow,
  FingerprintRow,
  ImportNamesRow,
  JournalMarkRow,
  LinkedTextRow,
  SegmentRow,
  SettingKey,
  SettingRow,
} from './rows.ts'

/** Dexie multiplies its versions by ten to make room for half steps. */
const NATIVE_VERSION = SCHEMA_VERSION * 10

/**
 * The library. Window and worker hold a connection each; every table has one writer, so that neither has to
 * ask the other. (Restoring a library file and removing an article for good are the worker's, in all tables, and so
 * are clearing away what such a removal left behind, and tags, highlights and notes that come in with an article.)
 */
export class CollateDatabase extends Dexie {
  /** Written by the worker. Numbers are never used twice. */
  declare readonly articles: Table<Article, ArticleId, Omit<Article, 'id'>>
  /** Written by the worker. */
  declare readonly bodies: Table<ArticleBody, ArticleId>
  /** Written by the worker. */
  declare readonly originals: Table<Original, OriginalId>
  /** Written by the worker. */
  declare readonly mentions: Table<ArticleMentions, ArticleId>
  /** Written by the worker. */
  declare readonly catalogue: Table<CatalogueRow, ArticleId>
  /** Written by the worker. */
  declare readonly imports: Table<ImportRecord, ImportId>
  /** Written by the worker. */
  declare readonly importNames: Table<ImportNamesRow, ImportId>
  /** Written by the worker. */
  declare readonly segments: Table<SegmentRow, string>
  /** Written by the worker. */
  declare readonly fingerprints: Table<FingerprintRow, number>
  /** Written by the worker. */
  declare readonly linkedTexts: Table<LinkedTextRow, ArticleId>
  /** Written by the worker. */
  declare readonly links: Table<TextLink, [number, number]>
  /** Pictures of articles. Written by the worker. */
  declare readonly images: Table<ArticleImage, [ArticleId, number]>
  /** Written by the window. */
  declare readonly articleStates: Table<ArticleState, ArticleId>
  /** Written by the window. */
  declare readonly lists: Table<ArticleList, ListId>
  /** Written by the window. */
  declare readonly savedSearches: Table<SavedSearch, SavedSearchId>
  /** Written by the window. */
  declare readonly highlights: Table<Highlight, HighlightId>
  /** Written by the window. */
  declare readonly notes: Table<Note, NoteId>
  /** Written by the window. */
  declare readonly storyDecisions: Table<StoryDecision, StoryDecisionId>
  /** Written by the window. */
  declare readonly settings: Table<SettingRow, SettingKey>

  /** Written along with every change of what the user authors; taken out by the window's drain. */
  declare readonly dirtyAuthored: Table<DirtyRow, number, Omit<DirtyRow, 'id'>>
  /** Written along with every change of what is derived and cannot be rebuilt; taken out by the worker's drain. */
  declare readonly dirtyDerived: Table<DirtyRow, number, Omit<DirtyRow, 'id'>>
  /** A stream's row is written by its drain. */
  declare readonly journalMarks: Table<JournalMarkRow, JournalStream>

  constructor(name: string) {
    // strict: a commit is on the disk before it is acknowledged (2 ms a transaction)
    super(name, { chromeTransactionDurability: 'strict' })
    applyMigrations(this)
    this.use(trackChanges)
    this.on('versionchange', () => {
      // a newer program wants in, or the library is being deleted: let go, and don't come back by a later read
      this.close({ disableAutoOpen: true })
      return false
    })
    // Dexie would write a warning to the console; `openDatabase` tells the caller
    this.on('blocked', () => false)
  }

  /**
   * Opens, also when a first read opens by itself. Dexie would open a newer database with older code and add
   * what it misses there, so the versions are compared first.
   */
  override open(): PromiseExtended<Dexie> {
    return Dexie.Promise.resolve(this.refuseNewer()).then(() => super.open())
  }

  private async refuseNewer(): Promise<void> {
    const stored = (await indexedDB.databases()).find((database) => database.name === this.name)
    const version = stored?.version ?? 0
    if (version <= NATIVE_VERSION) return
    throw new CollateError(
      'database-newer',
      'The library was written by a newer version of Collate.',
      `version ${version} is stored, ${NATIVE_VERSION} is known`,
    )
  }
}

export const DATABASE_NAME = 'collate'

coarsenChanges()

/** The library of this window. */
export const database = new CollateDatabase(DATABASE_NAME)

/**
 * Opens the library, once before anything is read.
 *
 * @throws CollateError `database-newer` when a newer program wrote it, `database-blocked` when an older one
 * still holds it
 */
export async function openDatabase(library: CollateDatabase = database): Promise<void> {
  const blocked = new Promise<never>((_, reject) => {
    library.on('blocked', () =>
      reject(new CollateError('database-blocked', 'Another window of an older Collate holds the library.')),
    )
  })
  await Promise.race([library.open(), blocked])
}
