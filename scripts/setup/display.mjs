import { spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { StepFailure, say } from './failure.mjs'
import { hasDisplay } from './system-packages.mjs'

const STEP = 'Starting a virtual display (Xvfb)'
const ADVICE = 'install the package xvfb, or run the command where there is a screen.'
const SCREEN = '1440x900x24'

/**
 * An authority file with one random cookie, good for whatever display number the server takes.
 * Format of libXau: family (0xffff: any host), then address, number, name and data, each after its length.
 * @param {string} path
 */
function writeAuthority(path) {
  const field = (/** @type {string | Buffer} */ value) => {
    const bytes = Buffer.from(value)
    return Buffer.concat([Buffer.from([bytes.length >> 8, bytes.length & 0xff]), bytes])
  }
  const family = Buffer.from([0xff, 0xff])
  const fields = [field(''), field(''), field('MIT-MAGIC-COOKIE-1'), field(randomBytes(16))]
  writeFileSync(path, Buffer.concat([family, ...fields]), { mode: 0o600 })
}

/**
 * Starts Xvfb on a free display of its own choice. (The wrapper script xvfb-run neither forwards signals nor ends its
 * server when it is ended.)
 * @param {string} authority
 * @returns {Promise<{ number: string, stop: () => void }>}
 */
function startServer(authority) {
  return new Promise((resolve, reject) => {
    const args = ['-displayfd', '3', '-screen', '0', SCREEN, '-nolisten', 'tcp', '-auth', authority]
    // a group of its own: an interrupt from the terminal must reach the app, not the screen under it
    const server = spawn('Xvfb', args, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'], detached: true })
    const fail = (/** @type {string} */ what) => reject(new StepFailure(STEP, what, ADVICE))
    server.once('error', (error) => fail(error.message))
    server.once('exit', (code) => fail(`it ended with ${String(code)}`))
    const pipe = /** @type {import('node:stream').Readable} */ (server.stdio[3])
    let text = ''
    pipe.setEncoding('utf8').on('data', (chunk) => {
      text += chunk
      if (text.endsWith('\n')) resolve({ number: text.trim(), stop: () => server.kill('SIGTERM') })
    })
    server.unref()
  })
}

/**
 * Runs something with a display: the one that is there, else a virtual one for as long as it takes.
 * @template Result
 * @param {(environment: Record<string, string>) => Promise<Result>} run
 * @returns {Promise<Result>}
 */
export async function withDisplay(run) {
  if (hasDisplay()) return run({})
  const folder = mkdtempSync(join(tmpdir(), 'collate-display-'))
  try {
    const authority = join(folder, 'authority')
    writeAuthority(authority)
    const server = await startServer(authority)
    say(`There is no display: using a virtual one (Xvfb :${server.number}, ${SCREEN}).`)
    try {
      return await run({ DISPLAY: `:${server.number}`, XAUTHORITY: authority })
    } finally {
      server.stop()
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
