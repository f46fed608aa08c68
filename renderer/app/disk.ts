import { engine } from '../engine/engine.ts'
import { callMain } from '../state/bridge.ts'

/** Tells the engine how much room the disk has; without main, in a plain browser, nobody knows. */
export function serveDisk(): void {
  engine.provide('disk.free', () => callMain('disk.free').catch(() => null))
}
