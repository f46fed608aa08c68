import type { ImportRecord } from '@shared/model/import.ts'
import { problemsOfRest } from '../importing/problems.ts'
import type { Job } from '../job.ts'

/** Ends the imports that a killed process left running, naming every file that is not there. */
export const recoverImports: Job<'import.recover'> = (_request, { database, runningImports }) =>
  database.transaction('rw', database.imports, async () => {
    const running = await database.imports.where('state').equals('running').toArray()
    const interrupted = running
      .filter((record) => !runningImports.has(record.id))
      .map((record): ImportRecord => ({
        ...record,
        state: 'interrupted',
        finishedAtMs: Date.now(),
        problems: [...record.problems, ...problemsOfRest(record, 'interrupted', 'not read')],
      }))
    await database.imports.bulkPut(interrupted)
    return interrupted
  })
