import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { WatchState } from '@shared/contract/watching.ts'
import { onTestFinished } from 'vitest'
import { jsonFile } from '../../../../electron/main/json-file.ts'
import { OpenedFiles } from '../../../../electron/main/open-files.ts'
import { FolderWatch } from '../../../../electron/main/watching/folder-watch.ts'
import { ReadMemory } from '../../../../electron/main/watching/read-memory.ts'

/** Longer than any file has to stand still. */
export const LONG_MS = 30_000

/** A folder to watch, the app's own folder, and a clock that only the test moves. */
export class WatchedFolder {
  readonly base = mkdtempSync(join(tmpdir(), 'collate-watch-'))
  readonly folder = join(this.base, 'clips')
  readonly told: WatchState[] = []
  readonly opened = new OpenedFiles()
  nowMs = 0

  constructor() {
    mkdirSync(this.folder)
    onTestFinished(() => rmSync(this.base, { recursive: true, force: true }))
  }

  /** The app starts. */
  start(): FolderWatch {
    return new FolderWatch(
      jsonFile(join(this.base, 'watch-folder.json')),
      new ReadMemory(join(this.base, 'read.jsonl')),
      this.opened,
      () => this.nowMs,
      (state) => this.told.push(state),
    )
  }

  write(name: string, text: string): string {
    const path = join(this.folder, name)
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, text)
    return path
  }

  /** Lets time pass between two looks, and takes what is ready then. */
  async takeLater(watch: FolderWatch, passedMs = LONG_MS): Promise<readonly string[]> {
    await watch.look()
    this.nowMs += passedMs
    await watch.look()
    return (await this.take(watch)).map(({ name }) => name)
  }

  /** Takes what is ready and says that it was read. */
  async take(watch: FolderWatch): ReturnType<FolderWatch['take']> {
    const files = await watch.take()
    await watch.settle({ read: files.map(({ id }) => id), unread: [] })
    return files
  }
}
