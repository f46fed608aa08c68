import { resolve } from 'node:path'

const USER_DATA = '--user-data-dir='

/**
 * What `npm start -- …` asks for. Names of files are made absolute: the app itself runs in the project's folder.
 * @param {readonly string[]} args
 * @param {string} workingFolder where the user stands
 * @returns {{ mode: 'app' | 'dev' | 'tour', args: readonly string[] }}
 */
export function parseStartArguments(args, workingFolder) {
  const mode = args[0] === '--dev' ? 'dev' : args[0] === '--tour' ? 'tour' : 'app'
  let areSwitchesOver = false
  const passed = (mode === 'app' ? args : args.slice(1)).map((arg) => {
    if (!areSwitchesOver && arg.startsWith(USER_DATA)) {
      return USER_DATA + resolve(workingFolder, arg.slice(USER_DATA.length))
    }
    if (!areSwitchesOver && arg.startsWith('-')) {
      areSwitchesOver = arg === '--'
      return arg
    }
    return arg.startsWith('file://') ? arg : resolve(workingFolder, arg)
  })
  return { mode, args: passed }
}
