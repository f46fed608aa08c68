import type { Command } from '../../state/commands.ts'

export const readingCommands: readonly Command[] = []
