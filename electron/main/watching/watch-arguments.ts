import type { WatchOutcome } from '@shared/contract/watching.ts'
import { badRequest, takeObject, takeText } from '../argument-checks.ts'

const MAX_IDS = 5_000
const MAX_ID_LENGTH = 20

export function takeWatchOutcome(value: unknown): WatchOutcome {
  const { read, unread } = takeObject(value, 'outcome')
  return { read: takeIds(read), unread: takeIds(unread) }
}

function takeIds(value: unknown): readonly string[] {
  if (!Array.isArray(value) || value.length > MAX_IDS) throw badRequest('no proper ids')
  return value.map((id) => takeText(id, 'id', MAX_ID_LENGTH))
}
