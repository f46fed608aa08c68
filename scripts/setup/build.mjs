import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { StepFailure, say } from './failure.mjs'
import { nodeBinary, root, toolScript } from './project.mjs'
import { runToEnd } from './run.mjs'

const FOLDERS = ['electron', 'renderer', 'shared']
const FILES = ['electron.vite.config.ts', 'package-lock.json', 'tsconfig.base.json']
const record = join(root, 'out/sources.sha256')

/** @param {string} path @returns {string[]} */
function listFiles(path) {
  return readdirSync(join(root, path), { withFileTypes: true }).flatMap((entry) => {
    const inner = `${path}/${entry.name}`
    return entry.isDirectory() ? listFiles(inner) : [inner]
  })
}

/** A hash of everything the build reads. */
function hashSources() {
  const hash = createHash('sha256')
  for (const path of [...FILES, ...FOLDERS.flatMap(listFiles).sort()]) {
    const bytes = readFileSync(join(root, path))
    hash.update(`${path}\0${bytes.length}\0`).update(bytes)
  }
  return hash.digest('hex')
}

export const buildCommand = [toolScript('electron-vite/bin/electron-vite.js'), 'build']

/** Builds the app when its sources are not those of the last build. */
export function ensureBuild() {
  const sources = hashSources()
  if (existsSync(record) && readFileSync(record, 'utf8') === sources) return
  say('Building')
  rmSync(record, { force: true })
  const problem = runToEnd(nodeBinary(), [...buildCommand, '--logLevel', 'warn'], { toStderr: true })
  if (problem !== null) {
    throw new StepFailure(
      'Building the app',
      problem,
      'read the message above; `npm run typecheck` may say more.',
    )
  }
  mkdirSync(join(root, 'out'), { recursive: true })
  writeFileSync(record, sources)
}
