import type Dexie from 'dexie'
import { migration as first } from './001-first.ts'
import { migration as links } from './002-links.ts'
import { migration as vendorKeys } from './003-vendor-keys.ts'
import { migration as savedSearches } from './004-saved-searches.ts'
import { migration as storyDecisions } from './005-story-decisions.ts'
import { migration as changedHighlights } from './006-changed-highlights.ts'
import { migration as images } from './007-images.ts'
import { migration as filtersInText } from './008-filters-in-text.ts'
import { migration as journal } from './009-journal.ts'
import type { Migration } from './migration.ts'

/** Every step in order. */
export const MIGRATIONS: readonly Migration[] = [
  first,
  links,
  vendorKeys,
  savedSearches,
  storyDecisions,
  changedHighlights,
  images,
  filtersInText,
  journal,
]

/** The version that this program writes. */
export const SCHEMA_VERSION = Math.max(...MIGRATIONS.map((migration) => migration.version))

/** Declares the steps on a database that is not open yet. */
export function applyMigrations(database: Dexie, migrations: readonly Migration[] = MIGRATIONS): void {
  for (const { version, stores, upgrade } of migrations) {
    const declared = database.version(version).stores({ ...stores })
    if (upgrade !== undefined) declared.upgrade(upgrade)
  }
}
