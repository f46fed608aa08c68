import { ownScriptUrl } from '@shared/contract/engine/own-script.ts'
import workerUrl from '../worker/engine.worker.ts?worker&url'

/** The engine's script. */
export function workerScriptUrl(): string {
  return ownScriptUrl(workerUrl)
}
