/**
 * The typed message catalogue. Every feature defines its sentences in both languages beside its code;
 * the types refuse a Korean catalogue that lacks a key or takes other parameters.
 */
import type { InterfaceLanguage } from '@shared/contract/ipc.ts'
import { usePreferences } from './preferences.ts'

type Message = string | ((...parameters: never[]) => string)
type Translated<Catalogue> = {
  readonly [Key in keyof Catalogue]: Catalogue[Key] extends (...parameters: infer Parameters) => string
    ? (...parameters: Parameters) => string
    : string
}

export interface Messages<Catalogue> {
  readonly en: Translated<Catalogue>
  readonly ko: Translated<Catalogue>
}

export function defineMessages<const Catalogue extends Readonly<Record<string, Message>>>(
  en: Catalogue,
  ko: Translated<Catalogue>,
): Messages<Catalogue> {
  return { en: en as unknown as Translated<Catalogue>, ko }
}

/** The catalogue in the interface's language; the component draws anew when the language changes. */
export function useMessages<Catalogue>(messages: Messages<Catalogue>): Translated<Catalogue> {
  return messages[usePreferences((preferences) => preferences.language)]
}

/** The catalogue in the interface's language at this moment, for code outside components. */
export function currentMessages<Catalogue>(messages: Messages<Catalogue>): Translated<Catalogue> {
  return messages[usePreferences.getState().language]
}

/** A locale for Intl formatters. */
export function localeOf(language: InterfaceLanguage): string {
  return language === 'ko' ? 'ko-KR' : 'en-GB'
}
