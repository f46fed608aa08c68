import type {
  NamedProfile,
  ProfileField,
  ProfilePlace,
  RecordSeparator,
} from '../../../model/export-profile.ts'
import { RECORD_FIELDS, type RecordField } from '../../../model/record-fields.ts'

/** What the file says it is; never changed, so that older and newer programs know each other's files. */
const KIND = 'collate-export-profile'
const VERSION = 1
/** Larger files are none: a profile is a page of text. */
export const MAX_PROFILE_BYTES = 64 * 1024
const MAX_FIELDS = 60
const MAX_NAME_UNITS = 120
const MAX_LINE_UNITS = 500
const MAX_LINE_NUMBER = 1_000
const SEPARATOR_KINDS = ['equal', 'beginning', 'numbered'] as const

/** A profile as a JSON file to hand on: the same bytes for the same profile. */
export function writeProfile({ name, separator, startsWithRecord, fields }: NamedProfile): string {
  const file = { kind: KIND, version: VERSION, name, separator, startsWithRecord, fields }
  return `${JSON.stringify(file, null, 2)}\n`
}

/** The profile in a JSON file, every part of it checked; null when it is none or not whole. Never throws. */
export function readProfile(text: string): NamedProfile | null {
  if (text.length > MAX_PROFILE_BYTES || !text.includes(KIND)) return null
  const file = parse(text)
  if (file?.['kind'] !== KIND || file['version'] !== VERSION) return null
  const name = lineOf(file['name'], MAX_NAME_UNITS)
  const separator = separatorOf(file['separator'])
  const { startsWithRecord, fields: listed } = file
  if (name === null || separator === null || typeof startsWithRecord !== 'boolean') return null
  if (!Array.isArray(listed) || listed.length > MAX_FIELDS) return null
  const fields = (listed as readonly unknown[]).map(fieldOf)
  return fields.every((field) => field !== null) ? { name, separator, startsWithRecord, fields } : null
}

type Plain = Readonly<Record<string, unknown>>

function parse(text: string): Plain | null {
  try {
    return plain(JSON.parse(text) as unknown)
  } catch {
    return null
  }
}

function plain(value: unknown): Plain | null {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Plain) : null
}

function lineOf(value: unknown, limit: number): string | null {
  if (typeof value !== 'string') return null
  const line = value.trim()
  return line === '' || line.length > limit || /[\r\n]/u.test(line) ? null : line
}

function separatorOf(value: unknown): RecordSeparator | null {
  const { kind: named, line: written } = plain(value) ?? {}
  const kind = SEPARATOR_KINDS.find((each) => each === named)
  const line = lineOf(written, MAX_LINE_UNITS)
  return kind === undefined || line === null ? null : { kind, line }
}

function fieldOf(value: unknown): ProfileField | null {
  const { field: named, place: written } = plain(value) ?? {}
  const field = named === null ? null : RECORD_FIELDS.find((each): each is RecordField => each === named)
  const place = placeOf(written)
  return field === undefined || place === null ? null : { field, place }
}

function placeOf(value: unknown): ProfilePlace | null {
  const { kind, label: written, number } = plain(value) ?? {}
  if (kind === 'label') {
    const label = lineOf(written, MAX_LINE_UNITS)
    return label === null ? null : { kind, label }
  }
  if (kind !== 'line' || typeof number !== 'number' || !Number.isInteger(number)) return null
  return number >= 1 && number <= MAX_LINE_NUMBER ? { kind, number } : null
}
