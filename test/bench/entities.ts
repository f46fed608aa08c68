/**
 * Measures the recogniser against marked texts: `node test/bench/entities.ts FOLDER [--errors]`.
 * FOLDER holds JSON lines files of `{text, ents: [{start, end, type: PER|LOC|ORG}]}` (UTF-16 offsets). Prints exact
 * span-and-type F1 for each file and type, and tokens a second.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { findMentions } from '../../shared/core/entities/index.ts'
import type { EntityType } from '../../shared/model/mention.ts'

interface MarkedText {
  readonly text: string
  readonly ents: readonly { readonly start: number; readonly end: number; readonly type: string }[]
}

const TYPES: Readonly<Record<string, EntityType>> = { PER: 'person', LOC: 'place', ORG: 'organisation' }

interface Counts {
  right: number
  found: number
  marked: number
}

function percent(part: number, whole: number): string {
  return whole === 0 ? '–' : ((100 * part) / whole).toFixed(1)
}

function f1({ right, found, marked }: Counts): string {
  return percent(2 * right, found + marked)
}

function measure(path: string, errors: Map<string, number>) {
  const counts = new Map<string, Counts>()
  const count = (type: string) => {
    const value = counts.get(type) ?? { right: 0, found: 0, marked: 0 }
    counts.set(type, value)
    return value
  }
  const documents = readFileSync(path, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as MarkedText)
  let words = 0
  let elapsedMs = 0
  for (const { text, ents } of documents) {
    words += text.split(/\s+/).length
    const startMs = performance.now()
    const found = findMentions(text).filter(({ type }) => type !== 'date')
    elapsedMs += performance.now() - startMs
    const marked = new Set<string>()
    for (const { start, end, type } of ents) {
      const ours = TYPES[type]
      if (ours === undefined) continue
      marked.add(`${start} ${end} ${ours}`)
      count(ours).marked++
      count('all').marked++
    }
    const seen = new Set<string>()
    for (const { start, end, type, surface } of found) {
      const key = `${start} ${end} ${type}`
      seen.add(key)
      const isRight = marked.has(key)
      for (const name of [type, 'all']) {
        count(name).found++
        if (isRight) count(name).right++
      }
      if (!isRight) note(errors, `+ ${type} ${surface}  …${contextOf(text, start, end)}`)
    }
    for (const key of marked) {
      if (seen.has(key)) continue
      const [start = '', end = '', type = ''] = key.split(' ')
      const surface = text.slice(Number(start), Number(end))
      note(errors, `- ${type} ${surface}  …${contextOf(text, Number(start), Number(end))}`)
    }
  }
  const row = ['all', 'person', 'place', 'organisation'].map((type) => `${type} ${f1(count(type))}`)
  const all = count('all')
  const rates = `precision ${percent(all.right, all.found)} recall ${percent(all.right, all.marked)}`
  console.log(
    `${basename(path).padEnd(20)} ${row.join('  ')}  ${rates}  ${Math.round((1000 * words) / elapsedMs)} words/s`,
  )
}

function note(errors: Map<string, number>, line: string): void {
  errors.set(line, (errors.get(line) ?? 0) + 1)
}

function contextOf(text: string, start: number, end: number): string {
  return `${text.slice(Math.max(0, start - 40), start)}[${text.slice(start, end)}]${text.slice(end, end + 30)}`.replace(
    /\n/g,
    '⏎',
  )
}

const [folder, flag] = process.argv.slice(2)
if (folder === undefined) {
  console.log('Pass the folder of marked texts.')
} else {
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.jsonl'))) {
    const errors = new Map<string, number>()
    measure(join(folder, file), errors)
    if (flag === '--errors') {
      for (const [line, times] of [...errors].sort((a, b) => b[1] - a[1])) console.log(`${times} ${line}`)
    }
  }
}
