import type { Preferences } from '@shared/contract/ipc.ts'
import { create } from 'zustand'
import { callMain } from './bridge.ts'

const DEFAULTS: Preferences = { theme: 'system', language: 'en', zoom: 1, backups: 'daily' }

/** The preferences in force. Main owns them; this is the window's copy. */
export const usePreferences = create<Preferences>(() => DEFAULTS)

export async function loadPreferences(): Promise<void> {
  usePreferences.setState(await callMain('preferences.get'))
}

export async function changePreferences(change: Partial<Preferences>): Promise<void> {
  usePreferences.setState(await callMain('preferences.set', change))
}
