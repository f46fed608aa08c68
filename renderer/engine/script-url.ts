import workerUrl from '../worker/engine.worker.ts?worker&url'

/** The part of Trusted Types that is used here; TypeScript's library does not know them yet. */
interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL(url: string): string },
  ): { createScriptURL(url: string): string }
}

const trustedTypes = (globalThis as { readonly trustedTypes?: TrustedTypes }).trustedTypes

const policy = trustedTypes?.createPolicy('collate-worker', {
  createScriptURL(url) {
    if (new URL(url, location.href).origin !== location.origin)
      throw new TypeError(`not our own script: ${url}`)
    return url
  },
})

/**
 * The worker's script, as an address that Trusted Types let through. (Vite's literal `new Worker(new URL(…))`
 * leaves no room for a policy.)
 */
export function workerScriptUrl(): string {
  return policy === undefined ? workerUrl : policy.createScriptURL(workerUrl)
}
