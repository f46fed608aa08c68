import { backupCommands } from '../features/backups/commands.ts'
import { comparingCommands } from '../features/comparing/commands.ts'
import { importingCommands } from '../features/importing/commands.ts'
import { watchCommands } from '../features/importing/watching/commands.ts'
import { libraryCommands } from '../features/library/commands.ts'
import { focusCommands } from '../features/library/focus-commands.ts'
import { savedSearchCommands } from '../features/library/saved/commands.ts'
import { notesCommands } from '../features/notes/commands.ts'
import { readingCommands } from '../features/reading/commands.ts'
import { concordanceCommands } from '../features/searching/concordance/commands.ts'
import { searchingCommands } from '../features/searching/commands.ts'
import { storiesCommands } from '../features/stories/commands.ts'
import type { Command } from '../state/commands.ts'
import { appCommands } from './commands.ts'

/** Every command of the product. */
export const allCommands: readonly Command[] = [
  ...appCommands,
  ...importingCommands,
  ...watchCommands,
  ...backupCommands,
  ...libraryCommands,
  ...focusCommands,
  ...searchingCommands,
  ...concordanceCommands,
  ...savedSearchCommands,
  ...readingCommands,
  ...comparingCommands,
  ...storiesCommands,
  ...notesCommands,
]
