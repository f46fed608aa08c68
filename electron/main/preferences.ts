import type { Preferences } from '@shared/contract/ipc.ts'
import { app, nativeTheme } from 'electron'
import type { JsonFile } from './json-file.ts'
import { readPreferences } from './preference-values.ts'

/** The preferences in force; kept in a file, since main needs them before there is a window. */
export class PreferenceStore {
  readonly #file: JsonFile
  #current: Preferences

  constructor(file: JsonFile) {
    this.#file = file
    this.#current = readPreferences(file.read(), app.getLocale())
    nativeTheme.themeSource = this.#current.theme
  }

  get current(): Preferences {
    return this.#current
  }

  change(change: Partial<Preferences>): Preferences {
    this.#current = { ...this.#current, ...change }
    nativeTheme.themeSource = this.#current.theme
    this.#file.write(this.#current)
    return this.#current
  }
}
