import { join } from 'node:path'
import { BrowserWindow, nativeTheme, screen } from 'electron'
import type { JsonFile } from './json-file.ts'
import { MIN_HEIGHT, MIN_WIDTH, type WindowState, parseWindowState, placeWindow } from './window-state.ts'

const SAVE_DELAY_MS = 400
/** The window's own background in both themes, so that nothing flashes before the first paint. */
const BACKGROUND = { light: '#f4f3f0', dark: '#141517' } as const

function workAreas(): Electron.Rectangle[] {
  const main = screen.getPrimaryDisplay()
  const others = screen.getAllDisplays().filter(({ id }) => id !== main.id)
  return [main, ...others].map(({ workArea }) => workArea)
}

/** Makes the one window, where it last stood; not loaded yet. */
export function createWindow(file: JsonFile, zoom: number): BrowserWindow {
  const state = parseWindowState(file.read())
  const window = new BrowserWindow({
    ...placeWindow(state.bounds, workAreas()),
    minWidth: MIN_WIDTH,
    minHeight: MIN_HEIGHT,
    show: false,
    title: 'Collate',
    backgroundColor: nativeTheme.shouldUseDarkColors ? BACKGROUND.dark : BACKGROUND.light,
    webPreferences: {
      preload: join(import.meta.dirname, '../preload/index.cjs'),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      webviewTag: false,
      navigateOnDragDrop: false,
      spellcheck: false,
      zoomFactor: zoom,
    },
  })
  window.once('ready-to-show', () => {
    if (state.isMaximized) window.maximize()
    window.show()
  })
  rememberState(window, file)
  return window
}

/** Also while it is open, so that a killed process comes back where it stood. */
function rememberState(window: BrowserWindow, file: JsonFile): void {
  let timer: NodeJS.Timeout | undefined
  const save = (): void => {
    clearTimeout(timer)
    const state: WindowState = { bounds: window.getNormalBounds(), isMaximized: window.isMaximized() }
    file.write(state)
  }
  const saveSoon = (): void => {
    clearTimeout(timer)
    timer = setTimeout(save, SAVE_DELAY_MS)
  }
  window.on('resize', saveSoon)
  window.on('move', saveSoon)
  window.on('maximize', saveSoon)
  window.on('unmaximize', saveSoon)
  window.on('close', save)
  window.on('closed', () => clearTimeout(timer))
}
