import type { BackupRhythm, InterfaceLanguage, Preferences, Theme } from '@shared/contract/ipc.ts'

const THEMES: readonly Theme[] = ['light', 'dark', 'system']
const LANGUAGES: readonly InterfaceLanguage[] = ['en', 'ko']
const RHYTHMS: readonly BackupRhythm[] = ['daily', 'weekly', 'never']
const MIN_ZOOM = 0.5
const MAX_ZOOM = 3

/** A change of preferences as sent by the window; null when any part of it is not a preference. */
export function parsePreferenceChange(value: unknown): Partial<Preferences> | null {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return null
  const known = knownPreferences(value)
  return Object.keys(known).length === Object.keys(value).length ? known : null
}

/** The preferences of a settings file, defaults for what is missing or damaged. */
export function readPreferences(saved: Readonly<Record<string, unknown>>, systemLocale: string): Preferences {
  const language = systemLocale.toLowerCase().startsWith('ko') ? 'ko' : 'en'
  return { theme: 'system', language, zoom: 1, backups: 'daily', ...knownPreferences(saved) }
}

function knownPreferences(value: object): Partial<Preferences> {
  const { theme, language, zoom, backups } = value as Readonly<Record<string, unknown>>
  const isZoom = typeof zoom === 'number' && zoom >= MIN_ZOOM && zoom <= MAX_ZOOM
  const knownTheme = THEMES.find((one) => one === theme)
  const knownLanguage = LANGUAGES.find((one) => one === language)
  const knownRhythm = RHYTHMS.find((one) => one === backups)
  return {
    ...(knownTheme === undefined ? {} : { theme: knownTheme }),
    ...(knownLanguage === undefined ? {} : { language: knownLanguage }),
    ...(isZoom ? { zoom } : {}),
    ...(knownRhythm === undefined ? {} : { backups: knownRhythm }),
  }
}
