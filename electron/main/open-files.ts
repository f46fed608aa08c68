import { realpath } from 'node:fs/promises'
import { basename, sep } from 'node:path'
import type { OpenedFile } from '@shared/contract/opened-file.ts'
import { APP_ORIGIN, OPENED_PREFIX } from './origin.ts'
import { type FoundFile, findFiles } from './walk-folder.ts'

interface Grant {
  readonly path: string
  /** The folder that the file must lie in when it is read; null for one that the user named itself. */
  readonly within: string | null
}

/** The files that the window may read, because the user named them; each by a token that only main gives out. */
export class OpenedFiles {
  readonly #grants = new Map<string, Grant>()

  /** Grants the files at these paths, folders walked. */
  async grant(paths: readonly string[]): Promise<readonly OpenedFile[]> {
    const granted: OpenedFile[] = []
    for (const path of paths) {
      for (const file of await findFiles(path)) granted.push(this.#grant(file, null))
    }
    return granted
  }

  /**
   * Grants one file of a folder that others may write into, too: when it is read it must still lie in there, not be a
   * link to elsewhere.
   */
  grantWithin(folder: string, file: FoundFile): OpenedFile {
    return this.#grant(file, folder)
  }

  /** The path behind `/opened/<token>/<name>`; null for what was not granted, or does not lie where it did. */
  async pathOf(pathname: string): Promise<string | null> {
    const [token = '', name, ...rest] = pathname.slice(OPENED_PREFIX.length).split('/')
    const grant = name === undefined || rest.length > 0 ? undefined : this.#grants.get(token)
    if (grant === undefined) return null
    if (grant.within === null) return grant.path
    const [path, folder] = await Promise.all([pathWithoutLinks(grant.path), pathWithoutLinks(grant.within)])
    return path !== null && folder !== null && path.startsWith(folder + sep) ? path : null
  }

  #grant({ name, path }: FoundFile, within: string | null): OpenedFile {
    const token = String(this.#grants.size + 1)
    this.#grants.set(token, { path, within })
    const address = encodeURIComponent(basename(path).replace(/\p{Surrogate}/gu, '\ufffd'))
    return { name, url: `${APP_ORIGIN}${OPENED_PREFIX}${token}/${address}` }
  }
}

function pathWithoutLinks(path: string): Promise<string | null> {
  return realpath(path).catch(() => null)
}
