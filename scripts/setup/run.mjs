import { spawn, spawnSync } from 'node:child_process'
import { constants } from 'node:os'
import { childEnvironment, root } from './project.mjs'

/**
 * Runs a command to its end with this terminal.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ cwd?: string, env?: Record<string, string>, timeoutMs?: number, shell?: boolean, toStderr?: boolean }} [options]
 * @returns {string | null} what went wrong, or null
 */
export function runToEnd(command, args, options = {}) {
  const result = spawnSync(command, args, {
    cwd: options.cwd ?? root,
    env: childEnvironment(options.env),
    stdio: ['ignore', options.toStderr ? 2 : 'inherit', 'inherit'],
    timeout: options.timeoutMs,
    shell: options.shell ?? false,
  })
  if (result.error) return `${command}: ${result.error.message}`
  if (result.signal) return `${command} was ended by ${result.signal}`
  return result.status === 0 ? null : `${command} answered ${String(result.status)}`
}

/**
 * Runs a command quietly and answers what it printed, whatever its exit code; null when it cannot be run.
 * @param {string} command
 * @param {readonly string[]} args
 */
export function readOutput(command, args) {
  const result = spawnSync(command, args, {
    encoding: 'utf8',
    env: { ...process.env, LC_ALL: 'C' },
    stdio: ['ignore', 'pipe', 'ignore'],
    maxBuffer: 64 * 1024 * 1024,
  })
  return result.error ? null : result.stdout
}

/**
 * Runs a long-lived command in the foreground: interrupts go to it, and its exit code comes back.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {Record<string, string>} [env]
 * @returns {Promise<number>}
 */
export function runInForeground(command, args, env = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd: root, env: childEnvironment(env), stdio: 'inherit' })
    const forward = (/** @type {NodeJS.Signals} */ signal) => child.kill(signal)
    const signals = /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])
    for (const signal of signals) process.on(signal, forward)
    child.once('error', reject)
    child.once('exit', (code, signal) => {
      for (const name of signals) process.off(name, forward)
      resolve(code ?? 128 + (signal ? constants.signals[signal] : 0))
    })
  })
}
