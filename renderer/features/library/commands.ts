import type { Command } from '../../state/commands.ts'

export const libraryCommands: readonly Command[] = []
