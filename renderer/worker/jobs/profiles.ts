import type { ImportItem } from '@shared/contract/engine/importing.ts'
import { MAX_PROFILE_BYTES, readProfile, textOfFile } from '@shared/core/importing/index.ts'
import type { NamedProfile } from '@shared/model/export-profile.ts'
import { readItem } from '../importing/read-item.ts'
import type { Job } from '../job.ts'

/** What a window shows in one piece. */
const SHOWN_UNITS = 1_000_000

/** The text of a file for the user to point at. */
export const showText: Job<'import.text'> = async ({ item }) => {
  const read = await readItem(item)
  const text = read.ok ? textOfFile(read.bytes, item.readAs?.charset) : null
  return text === null ? null : { text: text.slice(0, SHOWN_UNITS), isShortened: text.length > SHOWN_UNITS }
}

/** Looks for profiles that somebody handed on. */
export const readProfiles: Job<'profiles.read'> = async ({ items }, _context, task) => {
  const profiles: (NamedProfile | null)[] = []
  for (const item of items) {
    task.throwIfCancelled()
    profiles.push(await profileOf(item))
  }
  return { profiles }
}

async function profileOf(item: ImportItem): Promise<NamedProfile | null> {
  const read = await readItem(item)
  if (!read.ok || read.bytes.length > MAX_PROFILE_BYTES) return null
  const text = textOfFile(read.bytes)
  return text === null ? null : readProfile(text)
}
