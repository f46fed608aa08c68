// Where things are, and the Node that children run on. Node built-ins only: it runs before anything is installed.
import { existsSync } from 'node:fs'
import { homedir } from 'node:os'
import { delimiter, join, resolve } from 'node:path'

export const root = resolve(import.meta.dirname, '../..')
export const electronPackage = join(root, 'node_modules/electron')

const binFolder = join(root, 'node_modules/.bin')

/** The cache that all checkouts of one user share. */
export function cacheFolder() {
  return join(process.env['XDG_CACHE_HOME'] || join(homedir(), '.cache'), 'collate')
}

/** The Node for children: the one that came as a package, where there is one for this platform. */
export function nodeBinary() {
  const installed = join(binFolder, 'node')
  return existsSync(installed) ? installed : process.execPath
}

/**
 * The environment for children: tools of node_modules first.
 * @param {Record<string, string>} [more]
 * @returns {NodeJS.ProcessEnv}
 */
export function childEnvironment(more = {}) {
  return { ...process.env, ...more, PATH: `${binFolder}${delimiter}${process.env['PATH'] ?? ''}` }
}

/**
 * The script file of a tool in node_modules, to be run with `nodeBinary()`: no shell, so the same on every platform.
 * @param {string} path
 */
export function toolScript(path) {
  return join(root, 'node_modules', path)
}
