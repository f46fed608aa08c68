import { endRecord, storeEnd } from '../importing/record-end.ts'
import type { Job } from '../job.ts'

/** Ends the imports that a killed process left running, naming every file that is not there. */
export const recoverImports: Job<'import.recover'> = (_request, { database, runningImports }) =>
  database.transaction('rw', database.imports, database.importNames, async () => {
    const running = await database.imports.where('state').equals('running').toArray()
    const left = running.filter((record) => !runningImports.has(record.id))
    const names = await database.importNames.bulkGet(left.map((record) => record.id))
    const reason = { code: 'interrupted', detail: 'not read' } as const
    const interrupted = left.map((record, index) =>
      endRecord(record, 'interrupted', names[index]?.fileNames ?? [], reason),
    )
    await storeEnd(database, interrupted)
    return interrupted
  })
