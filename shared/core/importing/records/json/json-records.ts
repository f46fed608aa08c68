import type { Steps } from '../../steps.ts'
import { parseJson } from './parse-json.ts'

/** A value of JSON that may be a record, with where it stands. */
export interface JsonRecord {
  readonly value: unknown
  /** The line it begins on, counted from 1; 0 where the whole file was read at once. */
  readonly line: number
}

export interface JsonRecords {
  readonly records: readonly JsonRecord[]
  readonly bad: readonly { readonly line: number; readonly reason: string; readonly place: number }[]
}

const MAX_RECORDS = 200_000
/** Keys under which services deliver their list of articles. */
const LIST_KEYS =
  'articles items annotations results docs hits data response entries news records stories posts rows value documents feed list @graph 기사'.split(
    ' ',
  )
const MAX_WAY = 3
const MAX_INDENT = 40
/** So many characters are looked at between two pauses. */
const STEP_UNITS = 65_536

/** The records in a JSON file: those of its list, of each line, or what can be saved from a damaged one. */
export function* jsonRecords(raw: string): Steps<JsonRecords> {
  const text = raw.replace(/^\ufeff/u, '')
  const whole = yield* parseWhole(text)
  if (whole.isRead) return { records: listIn(whole.value).map((value) => ({ value, line: 0 })), bad: [] }
  return isByLine(text) ? yield* recordsOfLines(text) : yield* recordsOfPieces(text, whole.reason)
}

type Parsed =
  { readonly isRead: true; readonly value: unknown } | { readonly isRead: false; readonly reason: string }

function* parseWhole(text: string): Steps<Parsed> {
  try {
    return { isRead: true, value: yield* parseJson(text) }
  } catch (error) {
    return unread(error)
  }
}

function parse(text: string): Parsed {
  try {
    return { isRead: true, value: JSON.parse(text) as unknown }
  } catch (error) {
    return unread(error)
  }
}

function unread(error: unknown): Parsed {
  return { isRead: false, reason: error instanceof Error ? error.message.slice(0, 200) : String(error) }
}

/** The list of records in a value: itself, what stands under a known key, or the value alone. */
function listIn(value: unknown, way = 0): readonly unknown[] {
  if (Array.isArray(value)) return value.slice(0, MAX_RECORDS) as readonly unknown[]
  if (typeof value !== 'object' || value === null || way > MAX_WAY) return [value]
  const entries = Object.entries(value)
  for (const key of LIST_KEYS) {
    const inner = entries.find(([name]) => name === key)?.[1] as unknown
    if (Array.isArray(inner) && inner.some((item) => typeof item === 'object' && item !== null))
      return inner.slice(0, MAX_RECORDS) as readonly unknown[]
    if (typeof inner === 'object' && inner !== null && !Array.isArray(inner)) {
      const list = listIn(inner, way + 1)
      if (list.length !== 1 || list[0] !== inner) return list
    }
  }
  return [value]
}

function isByLine(text: string): boolean {
  const lines = text.split('\n', 20).filter((line) => line.trim() !== '')
  const whole = lines.filter((line) => line.startsWith('{') && parse(line).isRead).length
  // the objects of a list written a line each end in commas
  const listed = lines.filter((line) => /,\s*$/u.test(line)).length
  if (whole > 0) return whole > listed
  return lines.length > 1 && listed === 0 && lines.every((line) => line.startsWith('{"'))
}

function* recordsOfLines(text: string): Steps<JsonRecords> {
  const records: JsonRecord[] = []
  const bad: JsonRecords['bad'][number][] = []
  let line = 0
  for (let at = 0; at < text.length;) {
    yield
    const feed = text.indexOf('\n', at)
    const end = feed === -1 ? text.length : feed
    const content = text.slice(at, end)
    at = end + 1
    line++
    if (content.trim() === '' || records.length >= MAX_RECORDS) continue
    const parsed = parse(content)
    if (parsed.isRead) records.push({ value: parsed.value, line })
    else bad.push({ line, reason: parsed.reason, place: records.length + bad.length })
  }
  return { records, bad }
}

/** Reads the objects of a list one by one, where the file as a whole is damaged or cut off. */
function* recordsOfPieces(text: string, reason: string): Steps<JsonRecords> {
  const records: JsonRecord[] = []
  const bad: JsonRecords['bad'][number][] = []
  const list = text.search(/\[\s*\{/u)
  if (list === -1) return { records, bad: [{ line: 1, reason, place: 0 }] }
  let line = 1 + (text.slice(0, list).match(/\n/gu)?.length ?? 0)
  let depth = 0
  let start = list + 1
  let startLine = line
  let isInString = false
  const add = (end: number): void => {
    const parsed = parse(text.slice(start, end))
    if (parsed.isRead) records.push({ value: parsed.value, line: startLine })
    else bad.push({ line: startLine, reason: parsed.reason, place: records.length + bad.length })
  }
  for (let at = list + 1; at < text.length && records.length < MAX_RECORDS; at++) {
    if (at % STEP_UNITS === 0) yield
    const sign = text[at]
    if (sign === '\n') {
      line++
      // a string cannot hold a line feed: its quote was never closed, and the next line starts anew
      isInString = false
      if (depth > 0 && opensAnother(text, start, at + 1)) {
        add(at)
        depth = 0
      }
    } else if (isInString) {
      if (sign === '\\') at++
      else if (sign === '"') isInString = false
    } else if (sign === '"') isInString = true
    else if (sign === '{') {
      if (depth++ === 0) [start, startLine] = [at, line]
    } else if (sign === '}' && depth > 0 && --depth === 0) add(at + 1)
    else if (sign === ']' && depth === 0) break
  }
  if (depth > 0) add(text.length)
  return { records, bad }
}

/** Whether the line at `at` opens an object just as far in as the one from `start`: that one was never closed. */
function opensAnother(text: string, start: number, at: number): boolean {
  const lineStart = text.lastIndexOf('\n', start - 1) + 1
  if (start - lineStart > MAX_INDENT) return false
  const indent = text.slice(lineStart, start)
  return indent.trim() === '' && text.startsWith(`${indent}{`, at)
}
