import type { Command } from '../../state/commands.ts'

export const notesCommands: readonly Command[] = []
