// Builds the app when its sources changed since the last build.
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { StepFailure, say } from './setup/failure.mjs'
import { nodeBinary, root, toolScript } from './setup/project.mjs'
import { runToEnd } from './setup/run.mjs'

const SOURCES = [
  'electron',
  'renderer',
  'shared',
  'electron.vite.config.ts',
  'package-lock.json',
  'tsconfig.base.json',
]
const STAMP = join(root, 'out/sources.sha256')

/** @param {string} path @returns {string[]} */
function filesUnder(path) {
  const full = join(root, path)
  if (!existsSync(full)) return []
  const isFolder = readdirSync(root, { withFileTypes: true })
    .find((e) => e.name === path)
    ?.isDirectory()
  if (!isFolder) return [full]
  return readdirSync(full, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
}

function hashSources() {
  const hash = createHash('sha256')
  for (const file of SOURCES.flatMap(filesUnder))
    hash.update(file.slice(root.length)).update(readFileSync(file))
  return hash.digest('hex')
}

export function buildIfChanged() {
  const hash = hashSources()
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === hash) return
  say('Building the app …')
  const problem = runToEnd(
    nodeBinary(),
    [toolScript('electron-vite/bin/electron-vite.js'), 'build', '--logLevel', 'warn'],
    {
      toStderr: true,
    },
  )
  if (problem !== null)
    throw new StepFailure('Building the app', problem, 'read the message above; it names the file.')
  mkdirSync(join(root, 'out'), { recursive: true })
  writeFileSync(STAMP, hash)
}
