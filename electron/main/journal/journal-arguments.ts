import type { OriginalsToKeep } from '@shared/contract/ipc.ts'
import {
  JOURNAL_STREAMS,
  type JournalBatch,
  type JournalState,
  type KeptOriginal,
} from '@shared/model/journal.ts'
import { badRequest, takeObject, takeText } from '../argument-checks.ts'
import { hashOf } from './original-store.ts'

const MAX_ID_LENGTH = 100
const MAX_ORIGINALS = 10_000
const ID = /^[\w-]+$/

export function takeLibrary(value: unknown): Pick<JournalState, 'libraryId' | 'schemaVersion'> {
  const { libraryId, schemaVersion } = takeObject(value, 'library')
  return { libraryId: takeLibraryId(libraryId), schemaVersion: takeCount(schemaVersion) }
}

export function takeBatch(value: unknown): JournalBatch {
  const { libraryId, schemaVersion, stream, seq, lines } = takeObject(value, 'batch')
  const knownStream = JOURNAL_STREAMS.find((one) => one === stream)
  if (knownStream === undefined) throw badRequest('no proper stream')
  return {
    libraryId: takeLibraryId(libraryId),
    schemaVersion: takeCount(schemaVersion),
    stream: knownStream,
    seq: takeCount(seq),
    lines: takeBytes(lines),
  }
}

export function takeOriginals(value: unknown): OriginalsToKeep {
  const { libraryId, originals } = takeObject(value, 'originals')
  if (!Array.isArray(originals) || originals.length > MAX_ORIGINALS) throw badRequest('no proper originals')
  return { libraryId: takeLibraryId(libraryId), originals: originals.map(takeOriginal) }
}

/** The id is the bytes' own hash: under another they would be lost to whoever looks for them. */
function takeOriginal(value: unknown): KeptOriginal {
  const { id, bytes } = takeObject(value, 'original')
  const taken = takeBytes(bytes)
  if (typeof id !== 'string' || hashOf(taken) !== id) throw badRequest('no proper original')
  return { id, bytes: taken }
}

function takeLibraryId(value: unknown): string {
  const id = takeText(value, 'library', MAX_ID_LENGTH)
  if (!ID.test(id)) throw badRequest('no proper library')
  return id
}

function takeCount(value: unknown): number {
  if (!Number.isSafeInteger(value) || (value as number) < 1) throw badRequest('no proper number')
  return value as number
}

function takeBytes(value: unknown): Uint8Array<ArrayBuffer> {
  if (!(value instanceof Uint8Array) || !(value.buffer instanceof ArrayBuffer))
    throw badRequest('no proper bytes')
  return new Uint8Array(value.buffer, value.byteOffset, value.length)
}
