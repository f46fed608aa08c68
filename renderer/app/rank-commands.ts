import type { Command } from '../state/commands.ts'

/**
 * The commands that fit what was typed, best first: name begins with it, a word of the name begins with it,
 * every typed word stands somewhere in name, keywords or id. Commands that cannot run now come after those that can.
 */
export function rankCommands(commands: readonly Command[], text: string): readonly Command[] {
  const wanted = text.trim().toLocaleLowerCase()
  const words = wanted.split(/\s+/u).filter((word) => word !== '')
  const ranked = commands
    .filter((command) => command.isInPalette !== false)
    .flatMap((command) => {
      const label = command.label().toLocaleLowerCase()
      const all = `${label} ${command.keywords?.() ?? ''} ${command.id}`.toLocaleLowerCase()
      if (!words.every((word) => all.includes(word))) return []
      const place = label.startsWith(wanted)
        ? 0
        : label.includes(` ${wanted}`)
          ? 1
          : label.includes(wanted)
            ? 2
            : 3
      const rank = place + (command.isEnabled?.() === false ? 10 : 0)
      return [{ command, rank, label }]
    })
  ranked.sort((a, b) => a.rank - b.rank || a.label.localeCompare(b.label))
  return ranked.map(({ command }) => command)
}
