import { readFileSync } from 'node:fs'
import { writeFileAtomicallySync } from './write-file.ts'

/** A small settings file. What cannot be read counts as absent: the app starts with defaults then. */
export interface JsonFile {
  read(): Readonly<Record<string, unknown>>
  /** Writes the whole file. A failure is logged, not thrown: no setting is worth a crash. */
  write(value: object): void
}

export function jsonFile(path: string): JsonFile {
  return {
    read() {
      try {
        const value: unknown = JSON.parse(readFileSync(path, 'utf8'))
        return typeof value === 'object' && value !== null ? { ...value } : {}
      } catch {
        return {}
      }
    },
    write(value) {
      try {
        writeFileAtomicallySync(path, `${JSON.stringify(value, null, 2)}\n`)
      } catch (thrown) {
        console.error(`settings: ${path} was not written`, thrown)
      }
    },
  }
}
