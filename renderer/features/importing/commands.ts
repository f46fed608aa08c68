import type { Command } from '../../state/commands.ts'

export const importingCommands: readonly Command[] = []
