import { CollateError } from '@shared/contract/errors.ts'
import type { RoomNeeded } from '@shared/contract/engine/importing.ts'
import type { WindowClient } from '../window-client.ts'

const MB = 1024 * 1024
/**
 * So much of the disk an import leaves. Chromium may delete a database on a full disk, and what the user writes next must still
 * fit.
 */
const RESERVE_BYTES = 300 * MB
/** What is stored of a file, in times of its bytes: text and original in the database, both again in the journal, the index. */
const COST = 8

/** How much a batch of so many bytes needs and what there is; null where it fits. */
export async function lackOfRoom(window: WindowClient, bytes: number): Promise<RoomNeeded | null> {
  const freeBytes = Math.max(0, (await readFree(window)) - RESERVE_BYTES)
  const neededBytes = bytes * COST
  return neededBytes > freeBytes || freeBytes === 0 ? { neededBytes, freeBytes } : null
}

/** @throws CollateError `storage-full` where a batch of so many bytes would fill the disk */
export async function demandRoom(window: WindowClient, bytes: number): Promise<void> {
  const lack = await lackOfRoom(window, bytes)
  if (lack !== null)
    throw new CollateError(
      'storage-full',
      'The disk is nearly full.',
      `${lack.freeBytes} bytes to spare, ${lack.neededBytes} needed`,
    )
}

/** Of the disk and of the browser's share of it, whichever is less. */
async function readFree(window: WindowClient): Promise<number> {
  const [free, { usage = 0, quota = Infinity }] = await Promise.all([
    window.ask('disk.free', null).catch(() => null),
    navigator.storage.estimate(),
  ])
  return Math.min(free ?? Infinity, quota - usage)
}
