/** The window's own origin. No other address is ever loaded. */
export const APP_SCHEME = 'app'
export const APP_HOST = 'collate'
export const APP_ORIGIN = `${APP_SCHEME}://${APP_HOST}`
export const OPENED_PREFIX = '/opened/'

/** The switch by which alone the app looks for a server of development; `scripts/start.mjs --dev` sets it. */
const DEVELOPMENT_SWITCH = '--development'
const SERVER_VARIABLE = 'ELECTRON_RENDERER_URL'
const LOOPBACK: ReadonlySet<string> = new Set(['localhost', '127.0.0.1', '[::1]'])

/**
 * The address of Vite's server in development; null everywhere else. Its page gets the bridge, so a variable that
 * happens to be set does not do: the switch must stand on the command line, the server on this machine, and the app
 * must not be packaged. A variable that is not obeyed is removed, so that nothing started later finds it.
 */
export function takeDevelopmentServer(
  isPackaged: boolean,
  args: readonly string[],
  environment: NodeJS.ProcessEnv,
): URL | null {
  const url = parseUrl(environment[SERVER_VARIABLE] ?? '')
  const isWanted = !isPackaged && switchesOf(args).includes(DEVELOPMENT_SWITCH)
  if (isWanted && url?.protocol === 'http:' && LOOPBACK.has(url.hostname)) return url
  Reflect.deleteProperty(environment, SERVER_VARIABLE)
  return null
}

/** What follows `--` are names of files, whatever they look like. */
function switchesOf(args: readonly string[]): readonly string[] {
  const end = args.indexOf('--')
  return end < 0 ? args : args.slice(0, end)
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
