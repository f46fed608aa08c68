import { expect, onTestFinished, test } from 'vitest'
import { importingCommands } from '../../../renderer/features/importing/commands.ts'
import { useImportQueue } from '../../../renderer/features/importing/import-queue.ts'
import { registerCommands, runCommand } from '../../../renderer/state/commands.ts'
import { showNotice, useNotices } from '../../../renderer/state/notices.ts'
import type { ImportId } from '@shared/model/ids.ts'

test('the notice that offers the report goes when the report is opened, others stay', async () => {
  const unregister = registerCommands(importingCommands)
  const before = useImportQueue.getState()
  onTestFinished(() => {
    unregister()
    useImportQueue.setState(before)
    useNotices.setState({ notices: [] })
  })
  useImportQueue.setState({
    latest: { record: { id: 'last' as ImportId } } as NonNullable<typeof before.latest>,
  })
  showNotice(() => 'moved', { commandId: 'edit.undo' })
  showNotice(() => '3 files not imported', { kind: 'error', commandId: 'imports.report' })
  await runCommand('imports.report')
  expect(useImportQueue.getState().reportOf).toBe('last')
  expect(useNotices.getState().notices.map(({ text }) => text())).toEqual(['moved'])
})
