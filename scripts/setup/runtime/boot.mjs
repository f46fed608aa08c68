// Electron's own default_app, cut down to `electron [-r module] [switches] folder`; packed into the runtime as
// resources/default_app.asar, and run there, inside Electron.
import { app } from 'electron'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'

const args = process.argv.slice(1)
/** @type {string[]} */
const modules = []
let target = '.'
while (args.length > 0) {
  const arg = args.shift() ?? ''
  if (arg === '-r' || arg === '--require') modules.push(args.shift() ?? '')
  else if (!arg.startsWith('-')) {
    target = arg
    break
  }
}

const folder = resolve(target)
const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
// what a packaged app gets from its own archive has to be told; the types leave these methods out
const internal = /** @type {typeof app & Record<'setVersion' | 'setAppPath', (value: string) => void>} */ (
  app
)
internal.setName(manifest.productName ?? manifest.name)
internal.setVersion(manifest.version)
internal.setAppPath(folder)
const require = createRequire(join(folder, 'package.json'))
for (const module of modules) require(resolve(module))
await import(pathToFileURL(join(folder, manifest.main)).href)
