import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

/**
 * The files and folders named on a command line, as absolute paths. Switches are left out; after `--` everything is
 * a name.
 * @param args without the program itself
 * @param skipsAppFolder true where the first name is the app's own folder, as in `electron . a.txt`
 */
export function parseLaunchArguments(
  args: readonly string[],
  workingFolder: string,
  skipsAppFolder: boolean,
): readonly string[] {
  const names: string[] = []
  let areSwitchesOver = false
  for (const arg of args) {
    if (!areSwitchesOver && arg === '--') areSwitchesOver = true
    else if (arg !== '' && (areSwitchesOver || !arg.startsWith('-'))) names.push(arg)
  }
  return (skipsAppFolder ? names.slice(1) : names).map((name) => toPath(name, workingFolder))
}

function toPath(name: string, workingFolder: string): string {
  if (name.startsWith('file://')) {
    try {
      return fileURLToPath(name)
    } catch {
      // not an address of this machine: then it may be an odd file name
    }
  }
  return resolve(workingFolder, name)
}
