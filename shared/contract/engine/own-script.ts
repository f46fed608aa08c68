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
 * The address of a script of our own, for a new worker, as Trusted Types let it through. (Vite's literal
 * `new Worker(new URL(…))` leaves no room for a policy.)
 */
export function ownScriptUrl(url: string): string {
  return policy === undefined ? url : policy.createScriptURL(url)
}
