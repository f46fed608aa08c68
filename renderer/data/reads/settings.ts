import { database, type CollateDatabase } from '../database.ts'
import type { SettingKey, Settings } from '../rows.ts'

export type { SettingKey, Settings } from '../rows.ts'

/** A setting; undefined while it was never written. */
export async function readSetting<Key extends SettingKey>(
  key: Key,
  from: CollateDatabase = database,
): Promise<Settings[Key] | undefined> {
  const row = await from.settings.get(key)
  // a row's value is of its key's type: writeSetting is the only writer
  return row?.value as Settings[Key] | undefined
}
