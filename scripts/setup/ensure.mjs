import { ensureDependencies } from './dependencies.mjs'
import { ensureRuntime } from './runtime/ensure-runtime.mjs'
import { ensureSystemPackages } from './system-packages.mjs'

/**
 * Makes a fresh clone able to run: dependencies, system packages, an Electron runtime. Quick when all is there.
 * @param {import('./system-packages.mjs').Purpose} purpose
 * @returns {Promise<string>} the path of the Electron binary
 */
export async function ensure(purpose) {
  ensureDependencies()
  ensureSystemPackages(purpose)
  return ensureRuntime()
}
