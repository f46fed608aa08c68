/** The window's own origin. No other address is ever loaded. */
export const APP_SCHEME = 'app'
export const APP_HOST = 'collate'
export const APP_ORIGIN = `${APP_SCHEME}://${APP_HOST}`
export const OPENED_PREFIX = '/opened/'

/** The address of Vite's server in development; null in a built app, where the variable is not looked at. */
export function developmentServer(isPackaged: boolean, environment: NodeJS.ProcessEnv): URL | null {
  const address = environment['ELECTRON_RENDERER_URL']
  return isPackaged || address === undefined ? null : new URL(address)
}

/** The address of the window's page. */
export function pageUrl(development: URL | null): string {
  return development?.href ?? `${APP_ORIGIN}/index.html`
}

/** Whether a page at this address is ours. */
export function isOwnPage(url: string, development: URL | null): boolean {
  const parsed = parseUrl(url)
  if (parsed === null) return false
  if (development !== null) return parsed.origin === development.origin
  return parsed.protocol === `${APP_SCHEME}:` && parsed.host === APP_HOST
}

/** Whether going to this address is no more than a reload of the window's page. */
export function isReload(url: string, development: URL | null): boolean {
  const parsed = parseUrl(url)
  if (parsed === null) return false
  if (development !== null) return parsed.origin === development.origin
  parsed.hash = ''
  return parsed.href === pageUrl(null)
}

/** Whether the session may load this address at all, for whatever use. */
export function isLoadable(url: string, development: URL | null): boolean {
  const parsed = parseUrl(url)
  if (parsed === null) return false
  switch (parsed.protocol) {
    case 'app:':
      return parsed.host === APP_HOST
    case 'blob:':
    case 'data:':
      return true
    case 'devtools:':
      return development !== null
    default:
      return development !== null && parsed.hostname === development.hostname
  }
}

// URL.parse is missing in the oldest runtime the app is tested on
function parseUrl(url: string): URL | null {
  return URL.canParse(url) ? new URL(url) : null
}
