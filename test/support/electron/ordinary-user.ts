import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { chownSync, copyFileSync, cpSync, mkdirSync, readFileSync, readdirSync, realpathSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { createInterface } from 'node:readline'

/** The user that owns nothing. */
const NOBODY = 65_534
const projectFolder = resolve(import.meta.dirname, '../../..')
const isRoot = process.getuid?.() === 0

export interface OrdinaryRun {
  readonly child: ChildProcess
  /** Where to reach the window with the DevTools protocol. */
  readonly endpoint: string
}

/**
 * Runs the built app with Chromium's sandbox on, as an ordinary user even where the tests run as root. Runtime and app
 * are copied first: neither root's cache nor the checkout need be readable for others.
 * @param folder an empty one for the copies and the user's own files
 */
export async function runAsOrdinaryUser(folder: string): Promise<OrdinaryRun> {
  const runtime = join(folder, 'runtime')
  const app = join(folder, 'app')
  const home = join(folder, 'home')
  const source = realpathSync(join(projectFolder, 'node_modules/electron/dist'))
  // links where both lie on one disk, since the runtime takes 300 MB
  if (spawnSync('cp', ['-al', source, runtime]).status !== 0)
    cpSync(source, runtime, { recursive: true, force: true })
  mkdirSync(app)
  copyFileSync(join(projectFolder, 'package.json'), join(app, 'package.json'))
  cpSync(join(projectFolder, 'out'), join(app, 'out'), { recursive: true })
  mkdirSync(home)
  const environment: NodeJS.ProcessEnv = {
    ...process.env,
    HOME: home,
    XDG_CONFIG_HOME: home,
    XDG_CACHE_HOME: home,
  }
  const authority = process.env['XAUTHORITY']
  if (authority !== undefined) {
    environment['XAUTHORITY'] = join(home, 'authority')
    copyFileSync(authority, environment['XAUTHORITY'])
  }
  if (isRoot)
    for (const path of [folder, home, environment['XAUTHORITY'] ?? home]) chownSync(path, NOBODY, NOBODY)

  const command = [
    join(runtime, 'electron'),
    '--remote-debugging-port=0',
    `--user-data-dir=${join(home, 'library')}`,
    app,
  ]
  const change = ['setpriv', `--reuid=${NOBODY}`, `--regid=${NOBODY}`, '--clear-groups']
  const [program = '', ...args] = isRoot ? [...change, ...command] : command
  const child = spawn(program, args, { env: environment, stdio: ['ignore', 'ignore', 'pipe'] })
  return { child, endpoint: await readEndpoint(child) }
}

function readEndpoint(child: ChildProcess): Promise<string> {
  return new Promise((done, fail) => {
    const { stderr } = child
    if (stderr === null) throw new Error('the app was started without a pipe for its messages')
    const lines: string[] = []
    createInterface({ input: stderr }).on('line', (line) => {
      lines.push(line)
      const endpoint = /^DevTools listening on (ws:\S+)/.exec(line)?.[1]
      if (endpoint !== undefined) done(endpoint)
    })
    child.once('exit', (code) =>
      fail(new Error(`the app ended with ${code}:\n${lines.slice(-20).join('\n')}`)),
    )
  })
}

export interface ChildFacts {
  readonly type: string
  readonly userId: number
  /** 2 when the kernel filters its system calls. */
  readonly seccompMode: number
  /** Whether it lives in a name space of its own for processes. */
  readonly isNamespaced: boolean
}

/** Chromium's processes that run from this folder, as the kernel sees them. */
export function readProcesses(folder: string): ChildFacts[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => {
      try {
        // Chromium rewrites its command line to one string with blanks
        const command = readFileSync(`/proc/${name}/cmdline`, 'utf8').replaceAll('\0', ' ')
        const type = /--type=(\S+)/.exec(command)?.[1]
        if (type === undefined || !command.startsWith(folder)) return []
        return [{ type, ...parseStatus(readFileSync(`/proc/${name}/status`, 'utf8')) }]
      } catch {
        return [] // it has just ended
      }
    })
}

function parseStatus(status: string): Omit<ChildFacts, 'type'> {
  const field = (name: string): string[] =>
    new RegExp(`^${name}:\\s*(.*)$`, 'm').exec(status)?.[1]?.split(/\s+/) ?? []
  return {
    userId: Number(field('Uid')[0]),
    seccompMode: Number(field('Seccomp')[0]),
    isNamespaced: field('NSpid').length > 1,
  }
}
