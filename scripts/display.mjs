import { hasDisplay } from './setup/system-packages.mjs'
import { say } from './setup/failure.mjs'

/**
 * The command as it has to be run here: under a virtual display where there is none.
 * @param {string} command
 * @param {readonly string[]} args
 * @returns {[string, string[]]}
 */
export function onDisplay(command, args) {
  if (hasDisplay()) return [command, [...args]]
  say('There is no display: running under Xvfb, a virtual one. Nothing will be seen on a screen.')
  return ['xvfb-run', ['-a', '-s', '-screen 0 1600x1000x24', command, ...args]]
}
