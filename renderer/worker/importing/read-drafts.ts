import type { ImportItem } from '@shared/contract/engine/importing.ts'
import { importBytes, type ImportResult } from '@shared/core/importing/index.ts'
import type { Reading, StepKey } from '@shared/model/article.ts'
import type { ArticleDraft } from '@shared/model/draft.ts'
import type { ProblemCode } from '@shared/model/problem.ts'
import type { ExportProfile } from '@shared/model/export-profile.ts'
import type { FieldRule } from '@shared/model/field-rule.ts'
import type { ReadAs } from '@shared/model/read-as.ts'
import type { KnownTable } from '@shared/model/record-fields.ts'
import { readPdf } from '../pdf/read-pdf.ts'
import type { Breather } from '../next-task.ts'
import type { Task } from '../task.ts'
import type { WindowClient } from '../window-client.ts'
import { readItem } from './read-item.ts'
import { withRules } from './with-rules.ts'

export interface ReadFileTools {
  readonly window: WindowClient
  readonly task: Task
  readonly breather: Breather
  /** What the user said of tables with certain columns. */
  readonly knownTables: readonly KnownTable[]
  /** What the user said of fields in articles of certain sources. */
  readonly fieldRules: readonly FieldRule[]
  /** How the user showed exports to be divided. */
  readonly knownProfiles: readonly ExportProfile[]
  /** Told how much of the file is done, 0 to 1. */
  readonly report: (done01: number) => void
}

/** The articles of a file as they would be stored; its bytes are null when they could not be had. */
export interface ReadDrafts extends ImportResult {
  readonly bytes: Uint8Array<ArrayBuffer> | null
  /** How it was read, to be kept with its articles. */
  readonly reading: Reading
}

/** A file whose bytes are there. */
interface FileBytes {
  readonly name: string
  readonly bytes: Uint8Array<ArrayBuffer>
  readonly reading: Reading
}

/**
 * Reads one file, nothing being derived or stored; whatever is wrong with it is among the problems. Null when the
 * user cancelled in the middle.
 */
export async function readDrafts(item: ImportItem, tools: ReadFileTools): Promise<ReadDrafts | null> {
  const { name, readAs } = item
  const read = await tools.task.orCancelled(readItem(item)).catch(() => null)
  if (read === null) return null
  if (!read.ok) return failed(name, read.code, read.detail)
  const { bytes, changedAtMs } = read
  const reading = { changedAtMs, ...(readAs === undefined ? {} : { readAs }) }
  return readFileBytes({ name, bytes, reading }, tools)
}

/**
 * The same for bytes that are there already.
 *
 * @param stepsOff cleaning steps that are not to be taken
 */
export async function readFileBytes(
  { name, bytes, reading }: FileBytes,
  { window, task, breather, knownTables, fieldRules, knownProfiles, report }: ReadFileTools,
  stepsOff: readonly StepKey[] = [],
): Promise<ReadDrafts | null> {
  const { readAs, changedAtMs } = reading
  try {
    const result = await importBytes(name, bytes, {
      readHtml: (html, fileName) => task.orCancelled(window.ask('html.read', { html, fileName, stepsOff })),
      readPdf: (bytes) => readPdf(bytes, stepsOff, task),
      isCancelled: () => task.isCancelled,
      pause: () => breather.pause(),
      onProgress: report,
      stepsOff,
      ...(changedAtMs === null ? {} : { capturedAtMs: changedAtMs }),
      ...(readAs?.charset === undefined ? {} : { charset: readAs.charset }),
      ...(readAs?.format === undefined ? {} : { format: readAs.format }),
      ...(readAs?.mapping === undefined ? {} : { mapping: readAs.mapping }),
      ...(readAs?.profile === undefined ? {} : { profile: readAs.profile }),
      knownTables,
      knownProfiles,
    })
    // cut short by the user, its problems say nothing of the file
    if (task.isCancelled && result.problems.length > 0) return null
    const ruled = withRules(result.articles, { name, bytes, charset: result.charset }, fieldRules)
    const articles = ruled.map((draft) => inLanguage(draft, readAs))
    return { ...result, articles, bytes, reading: withFound(reading, result) }
  } catch (error) {
    if (task.isCancelled) return null
    return failed(name, 'failed', describeDefect(error))
  }
}

/** A defect of ours: one file must not stop the batch, and the report says which. */
export function describeDefect(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error)
}

/** What was known from earlier files may be another one day; the articles keep what they were read by. */
function withFound(reading: Reading, { table, profile }: ImportResult): Reading {
  const found: ReadAs = {
    ...(table?.origin === 'known' ? { mapping: table.mapping } : {}),
    ...(profile === undefined ? {} : { profile }),
  }
  return Object.keys(found).length === 0 ? reading : { ...reading, readAs: { ...reading.readAs, ...found } }
}

function inLanguage(draft: ArticleDraft, readAs: ReadAs | undefined): ArticleDraft {
  if (readAs?.language === undefined) return draft
  const origins = { ...draft.origins, language: { quote: null, rule: 'user', certainty: 'user' as const } }
  return { ...draft, language: readAs.language, origins }
}

function failed(fileName: string, code: ProblemCode, detail: string): ReadDrafts {
  return {
    bytes: null,
    format: null,
    charset: null,
    isCharsetGuessed: false,
    articles: [],
    problems: [{ fileName, code, detail }],
    reading: { changedAtMs: null },
  }
}
