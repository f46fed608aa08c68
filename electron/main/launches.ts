import { app } from 'electron'
import { parseLaunchArguments } from './launch-arguments.ts'

/** What a second launch hands to the first; its names are made absolute where it was started. */
interface HandOver {
  readonly paths: readonly string[]
}

/** Takes files from the command line, from later launches and, on macOS, from the desktop. */
export interface Launches {
  /** Calls back for the files named so far, and then whenever more come. */
  listen(open: (paths: readonly string[]) => void): void
}

/**
 * Makes this the one running app for its user data; null when another one runs already and was handed the files.
 * Must be called before Electron is ready.
 */
export function claimLaunches(focus: () => void): Launches | null {
  const skipsAppFolder = !app.isPackaged
  const paths = parseLaunchArguments(process.argv.slice(1), process.cwd(), skipsAppFolder)
  if (!app.requestSingleInstanceLock({ paths } satisfies HandOver)) return null

  const early = [...paths]
  let take = (more: readonly string[]): void => void early.push(...more)
  app.on('second-instance', (_event, argv, workingFolder, data) => {
    focus()
    take(readHandOver(data) ?? parseLaunchArguments(argv.slice(1), workingFolder, skipsAppFolder))
  })
  app.on('open-file', (event, path) => {
    event.preventDefault()
    focus()
    take([path])
  })
  return {
    listen(open) {
      take = (more) => {
        if (more.length > 0) open(more)
      }
      take(early)
    },
  }
}

function readHandOver(data: unknown): readonly string[] | null {
  if (typeof data !== 'object' || data === null || !('paths' in data) || !Array.isArray(data.paths))
    return null
  return data.paths.filter((path) => typeof path === 'string')
}
