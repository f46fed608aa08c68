import type { FilePreview, ImportItem } from '@shared/contract/engine/importing.ts'
import { DEFAULT_MAX_BYTES } from '@shared/core/importing/options.ts'
import { readSetting } from '../../data/reads/settings.ts'
import { previewFile } from '../importing/preview-file.ts'
import { lackOfRoom } from '../importing/room.ts'
import { samplePreview } from '../importing/preview-sample.ts'
import type { Job } from '../job.ts'
import { Breather } from '../next-task.ts'

const SLICE_MS = 20
/** No further file is begun after this time: the user waits for the window. */
const BUDGET_MS = 1_200

/** Looks into files without storing anything. */
export const previewImport: Job<'import.preview'> = async ({ items }, { database, window }, task) => {
  const breather = new Breather(SLICE_MS)
  const endsAtMs = performance.now() + BUDGET_MS
  const files: FilePreview[] = []
  const sample = samplePreview(items)
  const knownTables = (await readSetting('knownTables', database)) ?? []
  const knownProfiles = (await readSetting('profiles', database)) ?? []
  const fieldRules = (await readSetting('fieldRules', database)) ?? []
  for (const [done, index] of sample.entries()) {
    const item = items[index]
    if (item === undefined || task.isCancelled || (done > 0 && performance.now() > endsAtMs)) break
    await breather.pause()
    const report = (part01: number): void =>
      task.report({ done, total: sample.length, current: item.name, part01 })
    report(0)
    const file = await previewFile(item, index, database, {
      window,
      task,
      breather,
      knownTables,
      fieldRules,
      knownProfiles,
      report,
    })
    if (file === null) break
    files.push(file)
  }
  return { fileCount: items.length, files, lack: await lackOfRoom(window, sizeOf(items)) }
}

/** What is known of it: an address tells its size only when it is fetched, and a file that is too large is not read. */
function sizeOf(items: readonly ImportItem[]): number {
  return items.reduce((sum, item) => {
    if (item.kind === 'text') return sum + item.text.length
    return item.kind === 'file' && item.file.size <= DEFAULT_MAX_BYTES ? sum + item.file.size : sum
  }, 0)
}
