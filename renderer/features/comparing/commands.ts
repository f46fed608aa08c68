import type { Command } from '../../state/commands.ts'

export const comparingCommands: readonly Command[] = []
