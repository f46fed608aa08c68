import type { BackupReason, FileToSave, IpcCalls, IpcChannel, Preferences } from '@shared/contract/ipc.ts'
import { badRequest, takeFlag, takeNothing, takeObject, takeOne, takeText } from './argument-checks.ts'
import { takeBatch, takeLibrary, takeOriginals } from './journal/journal-arguments.ts'
import { parseMenuItems } from './menu-arguments.ts'
import { parsePreferenceChange } from './preference-values.ts'
import { takeWatchOutcome } from './watching/watch-arguments.ts'

type Parsers = {
  readonly [Channel in IpcChannel]: (args: readonly unknown[]) => Parameters<IpcCalls[Channel]>
}

const MAX_URL_LENGTH = 8_000
const MAX_NAME_LENGTH = 500
const MAX_FILTERS = 30
const BACKUP_REASONS: readonly BackupReason[] = ['schedule', 'hand', 'migration', 'restoring']

/** Turns what came over a channel into arguments of the right shape. Throws `bad-request` for anything else. */
export const argumentParsers: Parsers = {
  'app.ready': takeNothing,
  'preferences.get': takeNothing,
  'preferences.set': (args) => [takePreferenceChange(takeOne(args))],
  'menu.set': (args) => [parseMenuItems(takeOne(args))],
  'menu.popup': (args) => [parseMenuItems(takeOne(args))],
  'files.save': (args) => [takeFileToSave(takeOne(args))],
  'files.choose': (args) => [takeChoice(takeOne(args))],
  'links.open': (args) => [takeText(takeOne(args), 'address', MAX_URL_LENGTH)],
  'app.flushed': takeNothing,
  'disk.free': takeNothing,
  'journal.state': takeNothing,
  'journal.begin': (args) => [takeLibrary(takeOne(args))],
  'journal.append': (args) => [takeBatch(takeOne(args))],
  'journal.keep': (args) => [takeOriginals(takeOne(args))],
  'journal.summary': takeNothing,
  'journal.open': takeNothing,
  'library.setAside': (args) => [takeAside(takeOne(args))],
  'journal.export': takeNothing,
  'backup.list': takeNothing,
  'backup.make': (args) => [takeReason(takeOne(args))],
  'backup.open': (args) => [takeText(takeOne(args), 'name', MAX_NAME_LENGTH)],
  'backup.chooseFolder': takeNothing,
  'watch.state': takeNothing,
  'watch.choose': takeNothing,
  'watch.switch': (args) => [takeFlag(takeOne(args), 'switch')],
  'watch.includeLeftOut': takeNothing,
  'watch.take': takeNothing,
  'watch.settle': (args) => [takeWatchOutcome(takeOne(args))],
}

function takePreferenceChange(value: unknown): Partial<Preferences> {
  const change = parsePreferenceChange(value)
  if (change === null) throw badRequest('no proper preferences')
  return change
}

function takeReason(value: unknown): BackupReason {
  const reason = BACKUP_REASONS.find((one) => one === value)
  if (reason === undefined) throw badRequest('no proper reason')
  return reason
}

function takeAside(value: unknown): { readonly withJournal: boolean } {
  const { withJournal } = takeObject(value, 'wish')
  return { withJournal: takeFlag(withJournal, 'wish') }
}

function takeChoice(value: unknown): 'files' | 'folder' | 'library' {
  if (value !== 'files' && value !== 'folder' && value !== 'library') throw badRequest('no proper choice')
  return value
}

function takeFileToSave(value: unknown): FileToSave {
  const { suggestedName, filters, data } = takeObject(value, 'file')
  if (!Array.isArray(filters) || filters.length > MAX_FILTERS) throw badRequest('no proper filters')
  if (typeof data !== 'string' && !(data instanceof Uint8Array)) throw badRequest('no proper data')
  return {
    suggestedName: takeText(suggestedName, 'name', MAX_NAME_LENGTH),
    filters: filters.map(takeFilter),
    data,
  }
}

function takeFilter(value: unknown): FileToSave['filters'][number] {
  const { name, extensions } = takeObject(value, 'filter')
  if (!Array.isArray(extensions) || extensions.length > MAX_FILTERS) throw badRequest('no proper extensions')
  return {
    name: takeText(name, 'filter name', MAX_NAME_LENGTH),
    extensions: extensions.map((extension) => takeText(extension, 'extension', MAX_NAME_LENGTH)),
  }
}
