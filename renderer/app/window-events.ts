import { fromErrorPayload } from '@shared/contract/errors.ts'
import { useEffect } from 'react'
import { engine } from '../engine/engine.ts'
import { flushDrafts } from '../features/notes/note-drafts.ts'
import { callMain, onMain } from '../state/bridge.ts'
import { errorSentence } from '../state/errors.ts'
import { runCommand } from '../state/commands.ts'
import { currentMessages } from '../state/messages.ts'
import { showNotice } from '../state/notices.ts'
import { settleJournal } from './journal.ts'
import { appMessages } from './messages.ts'

/** Obeys the main process: native menu entries, and the word that the window was recovered. */
export function useMainEvents(): void {
  useEffect(() => {
    const stops = [
      onMain('command.run', ({ id }) => void runCommand(id)),
      onMain('backup.failed', ({ error }) =>
        showNotice(() => currentMessages(appMessages).backupFailed(errorSentence(fromErrorPayload(error))), {
          kind: 'error',
        }),
      ),
      onMain('window.closing', () => void flushAndClose()),
      onMain('window.recovered', () =>
        showNotice(() => currentMessages(appMessages).windowRecovered, { kind: 'error' }),
      ),
    ]
    void callMain('app.ready')
    return () => {
      for (const stop of stops) stop()
    }
  }, [])
}

/** Saves what was typed a moment ago, to both places, and lets the window close. */
async function flushAndClose(): Promise<void> {
  await flushDrafts()
  await settleJournal()
  await callMain('app.flushed')
}

/** Says so when the engine worker died. */
export function useEngineStatus(): void {
  useEffect(
    () =>
      engine.onStatus((status) => {
        if (status === 'restarting') {
          showNotice(() => currentMessages(appMessages).engineRestarted, { kind: 'error' })
        }
        if (status === 'failed') {
          showNotice(() => currentMessages(appMessages).engineFailed, {
            kind: 'error',
            commandId: 'engine.restart',
          })
        }
      }),
    [],
  )
}
