import type { ImportItem } from '@shared/contract/engine/importing.ts'
import { DEFAULT_MAX_BYTES } from '@shared/core/importing/options.ts'
import type { ProblemCode } from '@shared/model/problem.ts'
import { fetchOpened } from '../fetch-opened.ts'

/** The bytes of one thing to import, or why they cannot be had. */
export type ItemBytes =
  | {
      readonly ok: true
      readonly bytes: Uint8Array<ArrayBuffer>
      /** When the file was last changed, milliseconds since 1970; null when that is not known. */
      readonly changedAtMs: number | null
    }
  | { readonly ok: false; readonly code: ProblemCode; readonly detail: string }

/** Never rejects: a file that was moved, a folder, an address that answers nothing are told as problems. */
export async function readItem(item: ImportItem): Promise<ItemBytes> {
  try {
    switch (item.kind) {
      case 'text':
        return { ok: true, bytes: new TextEncoder().encode(item.text), changedAtMs: null }
      case 'unreadable':
        return { ok: false, code: item.code ?? 'unreadable', detail: item.detail }
      case 'file':
        return await readFile(item.file)
      case 'address':
        return await readAddress(item.url)
    }
  } catch (error) {
    return { ok: false, code: 'unreadable', detail: String(error) }
  }
}

async function readFile(file: File): Promise<ItemBytes> {
  // asked before reading: a disk image would fill the memory
  if (file.size > DEFAULT_MAX_BYTES) return tooLarge(file.size)
  return { ok: true, bytes: new Uint8Array(await file.arrayBuffer()), changedAtMs: file.lastModified }
}

async function readAddress(url: string): Promise<ItemBytes> {
  const response = await fetchOpened(url)
  const size = Number(response.headers.get('content-length') ?? 0)
  if (size > DEFAULT_MAX_BYTES) {
    await response.body?.cancel()
    return tooLarge(size)
  }
  return { ok: true, bytes: new Uint8Array(await response.arrayBuffer()), changedAtMs: null }
}

function tooLarge(size: number): ItemBytes {
  return { ok: false, code: 'too-large', detail: `${size} bytes` }
}
