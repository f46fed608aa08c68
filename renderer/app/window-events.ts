import { useEffect } from 'react'
import { engine } from '../engine/engine.ts'
import { callMain, onMain } from '../state/bridge.ts'
import { runCommand } from '../state/commands.ts'
import { currentMessages } from '../state/messages.ts'
import { showNotice } from '../state/notices.ts'
import { appMessages } from './messages.ts'

/** Obeys the main process: native menu entries, and the word that the window was recovered. */
export function useMainEvents(): void {
  useEffect(() => {
    const stops = [
      onMain('command.run', ({ id }) => void runCommand(id)),
      onMain('window.recovered', () =>
        showNotice(currentMessages(appMessages).windowRecovered, { kind: 'error' }),
      ),
    ]
    void callMain('app.ready')
    return () => {
      for (const stop of stops) stop()
    }
  }, [])
}

/** Says so when the engine worker died. */
export function useEngineStatus(): void {
  useEffect(
    () =>
      engine.onStatus((status) => {
        if (status === 'restarting') {
          showNotice(currentMessages(appMessages).engineRestarted, { kind: 'error' })
        }
        if (status === 'failed') {
          showNotice(currentMessages(appMessages).engineFailed, {
            kind: 'error',
            commandId: 'engine.restart',
          })
        }
      }),
    [],
  )
}
