import type { ImportItem } from '@shared/contract/engine/importing.ts'
import { MAX_PROFILE_BYTES, writeProfile } from '@shared/core/importing/index.ts'
import type { ExportProfile, NamedProfile } from '@shared/model/export-profile.ts'
import { useLive } from '../../../data/hooks/use-live.ts'
import { readSetting } from '../../../data/reads/settings.ts'
import type { Undo } from '../../../data/undo.ts'
import { writeSetting } from '../../../data/writes/settings.ts'
import { engine } from '../../../engine/engine.ts'
import { callMain } from '../../../state/bridge.ts'
import { currentMessages } from '../../../state/messages.ts'
import { showNotice } from '../../../state/notices.ts'
import { remember } from '../../../state/undo.ts'
import { profileMessages } from './profile-messages.ts'

const MOST_PROFILES = 100
/** Profiles are handed on one by one: a folder of articles in JSON is not looked through for them. */
const MOST_CANDIDATES = 50

const m = () => currentMessages(profileMessages)

/** The user's profiles, the latest first; undefined while loading. */
export function useProfiles(): readonly ExportProfile[] | undefined {
  return useLive('', readProfiles)
}

/** Keeps a profile under a name; one with the same name goes. */
export async function saveProfile(
  named: NamedProfile,
): Promise<{ readonly profile: ExportProfile; readonly undo: Undo }> {
  const profile: ExportProfile = { ...named, id: crypto.randomUUID(), createdAtMs: Date.now() }
  return { profile, undo: await writeProfiles([profile, ...(await readProfiles())]) }
}

/** Gives a profile another name, trimmed; a blank one changes nothing. */
export async function renameProfile(id: string, name: string): Promise<void> {
  const trimmed = name.trim()
  const profiles = await readProfiles()
  if (trimmed === '' || profiles.find((each) => each.id === id)?.name === trimmed) return
  const renamed = profiles.map((each) => (each.id === id ? { ...each, name: trimmed } : each))
  remember(() => m().renameAct, await writeProfiles(renamed))
}

/** Deletes a profile; the articles that were read by it stay. */
export async function removeProfile(id: string): Promise<void> {
  const left = (await readProfiles()).filter((profile) => profile.id !== id)
  remember(() => m().removeAct, await writeProfiles(left))
}

/** Saves a profile as a JSON file, in the place the user chooses. */
export async function exportProfile(profile: ExportProfile): Promise<void> {
  const path = await callMain('files.save', {
    suggestedName: `${profile.name.replace(/[^\p{L}\p{N} _-]/gu, '-')}.json`,
    filters: [{ name: m().fileKind, extensions: ['json'] }],
    data: writeProfile(profile),
  })
  if (path !== null) showNotice(() => m().saved(path))
}

/** Asks for files of profiles and keeps what they hold. */
export async function chooseProfiles(): Promise<void> {
  const files = await callMain('files.choose', 'files')
  if (files.length === 0) return
  const items = files.map(({ name, url }): ImportItem => ({ kind: 'address', name, url }))
  const left = await takeProfiles(items)
  if (left.length === items.length) showNotice(() => m().notOne, { kind: 'error' })
}

/** Keeps the profiles among things that were dropped or opened; answers the others. */
export async function takeProfiles(items: readonly ImportItem[]): Promise<readonly ImportItem[]> {
  const candidates = items.filter(mayBeProfile)
  if (candidates.length === 0 || candidates.length > MOST_CANDIDATES) return items
  const { profiles } = await engine.call('profiles.read', { items: candidates })
  const found = profiles.filter((profile) => profile !== null)
  if (found.length === 0) return items
  const kept = found.map((profile, index) => ({
    ...profile,
    id: crypto.randomUUID(),
    createdAtMs: Date.now() + index,
  }))
  remember(() => m().bringInAct, await writeProfiles([...kept, ...(await readProfiles())]))
  showNotice(() => m().broughtIn(found.map(({ name }) => name).join(', ')), { commandId: 'edit.undo' })
  const taken = new Set(candidates.filter((_, index) => profiles[index] !== null))
  return items.filter((item) => !taken.has(item))
}

function mayBeProfile(item: ImportItem): boolean {
  if (!/\.json$/iu.test(item.name)) return false
  return item.kind === 'address' || (item.kind === 'file' && item.file.size <= MAX_PROFILE_BYTES)
}

async function readProfiles(): Promise<readonly ExportProfile[]> {
  return (await readSetting('profiles')) ?? []
}

/** Of profiles with one name the first stays. */
function writeProfiles(profiles: readonly ExportProfile[]): Promise<Undo> {
  const unique = profiles.filter(
    ({ name }, index) => profiles.findIndex((each) => each.name === name) === index,
  )
  return writeSetting('profiles', unique.slice(0, MOST_PROFILES))
}
