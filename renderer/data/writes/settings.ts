import { database, type CollateDatabase } from '../database.ts'
import type { SettingKey, Settings } from '../rows.ts'
import { act, step, type Undo } from '../undo.ts'

export function writeSetting<Key extends SettingKey>(
  key: Key,
  value: Settings[Key],
  into: CollateDatabase = database,
): Promise<Undo> {
  return act(into, [step({ table: into.settings, keys: [key], change: () => ({ key, value }) })])
}
