import { basename } from 'node:path'
import type { OpenedFile } from '@shared/contract/ipc.ts'
import { APP_ORIGIN, OPENED_PREFIX } from './origin.ts'
import { findFiles } from './walk-folder.ts'

/** The files that the window may read, because the user named them; each by a token that only main gives out. */
export class OpenedFiles {
  readonly #paths = new Map<string, string>()

  /** Grants the files at these paths, folders walked. */
  async grant(paths: readonly string[]): Promise<readonly OpenedFile[]> {
    const granted: OpenedFile[] = []
    for (const path of paths) {
      for (const file of await findFiles(path)) {
        const token = String(this.#paths.size + 1)
        this.#paths.set(token, file.path)
        const address = encodeURIComponent(basename(file.path).replace(/\p{Surrogate}/gu, '\ufffd'))
        granted.push({ name: file.name, url: `${APP_ORIGIN}${OPENED_PREFIX}${token}/${address}` })
      }
    }
    return granted
  }

  /** The path behind `/opened/<token>/<name>`; null for what was not granted. */
  pathOf(pathname: string): string | null {
    const [token = '', name, ...rest] = pathname.slice(OPENED_PREFIX.length).split('/')
    return name === undefined || rest.length > 0 ? null : (this.#paths.get(token) ?? null)
  }
}
