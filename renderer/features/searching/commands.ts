import type { Command } from '../../state/commands.ts'

export const searchingCommands: readonly Command[] = []
