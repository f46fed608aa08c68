/** The watch folder as the window knows it: main owns the folder and tells what is ready to be imported. */
import type { WatchCalls, WatchState, WatchedFile } from '@shared/contract/watching.ts'
import type { ProblemCode } from '@shared/model/problem.ts'
import { create } from 'zustand'
import { callMain } from '../../../state/bridge.ts'
import { errorSentence } from '../../../state/errors.ts'
import { currentMessages } from '../../../state/messages.ts'
import { showNotice } from '../../../state/notices.ts'
import type { EndedImport } from '../ended-import.ts'
import { importWatched } from '../import-queue.ts'
import { watchMessages } from './watch-messages.ts'

/** Null until main has answered. */
export const useWatchFolder = create<{ readonly watch: WatchState | null }>(() => ({ watch: null }))

/** What may be otherwise next time. Anything else is in the file, and the report tells it once. */
const PASSING: ReadonlySet<ProblemCode> = new Set(['unreadable', 'cancelled', 'interrupted', 'storage-full'])

const m = () => currentMessages(watchMessages)

/** Takes over what main says, tells when the folder is lost and found, and has imported what is ready. */
export function followWatch(watch: WatchState): void {
  const before = useWatchFolder.getState().watch
  useWatchFolder.setState({ watch })
  const { trouble } = watch
  if (trouble !== null && before?.trouble !== trouble)
    showNotice(() => m()[`trouble-${trouble}`], { kind: 'error' })
  if (trouble === null && watch.isOn && (before?.trouble ?? null) !== null) showNotice(() => m().backAgain)
  if (watch.ready > 0) void importReady()
}

/** Asks main for one of the acts on the watch folder; what holds then is taken over. */
export async function changeWatch(
  ...call:
    | ['watch.state' | 'watch.choose' | 'watch.includeLeftOut']
    | ['watch.switch', ...Parameters<WatchCalls['watch.switch']>]
): Promise<void> {
  try {
    followWatch(call[0] === 'watch.switch' ? await callMain(...call) : await callMain(call[0]))
  } catch (error) {
    showNotice(() => errorSentence(error), { kind: 'error' })
  }
}

let isImporting = false
let isMoreWanted = false

/** Imports what is ready, one batch after the other, until nothing is. */
async function importReady(): Promise<void> {
  isMoreWanted = true
  if (isImporting) return
  isImporting = true
  try {
    while (isMoreWanted) {
      isMoreWanted = false
      const files = await callMain('watch.take')
      if (files.length === 0) continue
      const ended = await importWatched(files.map(({ name, url }) => ({ kind: 'address', name, url })))
      await settle(files, ended)
      isMoreWanted = true
    }
  } catch (error) {
    showNotice(() => errorSentence(error), { kind: 'error' })
  } finally {
    isImporting = false
  }
}

/** Tells main which files are accounted for: all but those that could not be read now. */
async function settle(files: readonly WatchedFile[], ended: EndedImport | null): Promise<void> {
  const problems = ended?.record.problems.filter(({ code }) => PASSING.has(code)) ?? []
  const isUnread = ({ name }: WatchedFile): boolean =>
    ended === null || problems.some(({ fileName }) => fileName === name || fileName.startsWith(`${name}/`))
  const ids = (wanted: boolean): readonly string[] =>
    files.filter((file) => isUnread(file) === wanted).map(({ id }) => id)
  await callMain('watch.settle', { read: ids(false), unread: ids(true) })
}
