import type { InterfaceLanguage } from '@shared/contract/ipc.ts'
import { localeOf } from './messages.ts'

/** A moment on this machine's clock as the interface's language writes it: `24 Nov 2026, 22:12`. */
export function momentText(atMs: number, language: InterfaceLanguage): string {
  return new Intl.DateTimeFormat(localeOf(language), { dateStyle: 'medium', timeStyle: 'short' }).format(atMs)
}
