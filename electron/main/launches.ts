import { app } from 'electron'
import { parseLaunchArguments } from './launch-arguments.ts'
import { relaunchIfTooLong } from './long-launch.ts'
import { takeLongList } from './long-list.ts'

/** Takes files from the command line, from later launches and, on macOS, from the desktop. */
export interface Launches {
  /** Calls back for the files named so far, and then whenever more come. */
  listen(open: (paths: readonly string[]) => void): void
}

/**
 * Makes this the one running app for its user data. It is not when another one runs already and was handed the files
 * (then nothing is left to do but quit), or when a launch of its own carries on with them (then it waits for its end).
 * Must be called before Electron is ready.
 */
export function claimLaunches(focus: () => void): Launches | 'handed-over' | 'relaunched' {
  const paths = readPaths(process.argv, process.cwd())
  if (relaunchIfTooLong(paths)) return 'relaunched'
  if (!app.requestSingleInstanceLock()) return 'handed-over'

  const early = [...paths, ...takeLongList(process.argv)]
  let take = (more: readonly string[]): void => void early.push(...more)
  app.on('second-instance', (_event, argv, workingFolder) => {
    focus()
    take([...readPaths(argv, workingFolder), ...takeLongList(argv)])
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

function readPaths(argv: readonly string[], workingFolder: string): readonly string[] {
  return parseLaunchArguments(argv.slice(1), workingFolder, !app.isPackaged)
}
