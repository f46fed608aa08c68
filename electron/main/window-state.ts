export interface Bounds {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

export interface WindowState {
  /** Of the window when neither maximised nor full screen; null before it was ever shown. */
  readonly bounds: Bounds | null
  readonly isMaximized: boolean
}

export const MIN_WIDTH = 800
export const MIN_HEIGHT = 560
const DEFAULT_WIDTH = 1360
const DEFAULT_HEIGHT = 860
/** So much of the title bar must stay within reach of the pointer. */
const GRIP_WIDTH = 120
const GRIP_HEIGHT = 40

/** The state in a settings file; what is missing or damaged counts as never saved. */
export function parseWindowState(saved: Readonly<Record<string, unknown>>): WindowState {
  return { bounds: parseBounds(saved['bounds']), isMaximized: saved['isMaximized'] === true }
}

function parseBounds(value: unknown): Bounds | null {
  if (typeof value !== 'object' || value === null) return null
  const { x, y, width, height } = value as Record<string, unknown>
  if (!isWhole(x) || !isWhole(y) || !isWhole(width) || !isWhole(height)) return null
  return { x, y, width, height }
}

function isWhole(value: unknown): value is number {
  return Number.isInteger(value)
}

/**
 * Where to put the window: as saved when its title bar can still be reached on one of the screens, else in the middle
 * of the first; never larger than the screen, never smaller than the minimum.
 * @param workAreas of the screens that are there now, the main one first
 */
export function placeWindow(saved: Bounds | null, workAreas: readonly Bounds[]): Bounds {
  const home = saved === null ? undefined : workAreas.find((area) => isReachable(saved, area))
  const area = home ?? workAreas[0] ?? { x: 0, y: 0, width: DEFAULT_WIDTH, height: DEFAULT_HEIGHT }
  const width = fit(saved?.width ?? DEFAULT_WIDTH, MIN_WIDTH, area.width)
  const height = fit(saved?.height ?? DEFAULT_HEIGHT, MIN_HEIGHT, area.height)
  if (home !== undefined && saved !== null) {
    return {
      x: fit(saved.x, area.x, area.x + area.width - width),
      y: fit(saved.y, area.y, area.y + area.height - height),
      width,
      height,
    }
  }
  return {
    x: Math.max(area.x, area.x + Math.floor((area.width - width) / 2)),
    y: Math.max(area.y, area.y + Math.floor((area.height - height) / 2)),
    width,
    height,
  }
}

function isReachable(bounds: Bounds, area: Bounds): boolean {
  const visibleWidth = Math.min(bounds.x + bounds.width, area.x + area.width) - Math.max(bounds.x, area.x)
  const isBarVisible = bounds.y >= area.y - GRIP_HEIGHT && bounds.y + GRIP_HEIGHT <= area.y + area.height
  return isBarVisible && visibleWidth >= GRIP_WIDTH
}

/** The minimum wins where a screen is smaller than it. */
function fit(value: number, minimum: number, maximum: number): number {
  return Math.max(minimum, Math.min(value, maximum))
}
