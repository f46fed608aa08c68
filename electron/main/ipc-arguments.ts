import { CollateError } from '@shared/contract/errors.ts'
import type { FileToSave, IpcCalls, IpcChannel, Preferences } from '@shared/contract/ipc.ts'
import { parseMenuItems } from './menu-arguments.ts'
import { parsePreferenceChange } from './preference-values.ts'

type Parsers = {
  readonly [Channel in IpcChannel]: (args: readonly unknown[]) => Parameters<IpcCalls[Channel]>
}

const MAX_URL_LENGTH = 8_000
const MAX_NAME_LENGTH = 500
const MAX_FILTERS = 30

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
}

function takeNothing(args: readonly unknown[]): [] {
  if (args.length > 0) throw badRequest('no argument expected')
  return []
}

function takeOne(args: readonly unknown[]): unknown {
  if (args.length !== 1) throw badRequest('one argument expected')
  return args[0]
}

function takeText(value: unknown, what: string, maxLength: number): string {
  if (typeof value !== 'string' || value.length > maxLength) throw badRequest(`no proper ${what}`)
  return value
}

function takePreferenceChange(value: unknown): Partial<Preferences> {
  const change = parsePreferenceChange(value)
  if (change === null) throw badRequest('no proper preferences')
  return change
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

function takeObject(value: unknown, what: string): Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw badRequest(`no proper ${what}`)
  return value as Readonly<Record<string, unknown>>
}

function badRequest(message: string): CollateError {
  return new CollateError('bad-request', message)
}
