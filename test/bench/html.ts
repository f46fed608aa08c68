/**
 * Measures the reader of saved pages on pages with known answers: `node test/bench/html.ts folder [--misses]`.
 * The folder holds `truth.jsonl` and `pages/*.gz`. Rows of the set `bodies` give the article's text, judged by
 * 4-word shingles (scrapinghub's article extraction benchmark); rows of the set `segments` give wanted and
 * unwanted text, title, author and date (trafilatura's evaluation). Runs in Chromium with the app's policy.
 */
import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { build } from 'vite'
import { chromium, type Page } from 'playwright'
import { declaredCharset } from '../../shared/core/importing/html-signs.ts'
import { decodeText } from '../../shared/core/text/decode.ts'
import type { ArticleDraft } from '../../shared/model/draft.ts'
import {
  aggregate,
  isSameText,
  segmentCounts,
  shingleCounts,
  type Counts,
} from '../support/importing/text-metrics.ts'

interface TruthRow {
  readonly page: string
  readonly set: 'bodies' | 'segments'
  readonly body?: string
  readonly with?: readonly string[]
  readonly without?: readonly string[]
  readonly title?: string | null
  readonly author?: string | readonly string[] | null
  readonly date?: string | null
}

interface PageAnswer {
  readonly draft: ArticleDraft | null
  readonly error: string | null
  readonly ms: number
}

const ORIGIN = { title: 'title', author: 'byline', date: 'published' } as const
const POLICY =
  "default-src 'none'; script-src 'self'; require-trusted-types-for 'script'; trusted-types collate-html dompurify"

const [folder, flag] = process.argv.slice(2)
if (folder === undefined) throw new Error('usage: node test/bench/html.ts folder [--misses]')
const rows = readFileSync(join(folder, 'truth.jsonl'), 'utf8')
  .split('\n')
  .filter((line) => line.trim() !== '')
  .map((line) => JSON.parse(line) as TruthRow)

const browser = await chromium.launch({
  ...(process.env['CHROMIUM'] === undefined ? {} : { executablePath: process.env['CHROMIUM'] }),
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
})
try {
  const page = await openReader()
  const bodies: Counts[] = []
  const segments: Counts[] = []
  const fields = { title: [0, 0, 0], author: [0, 0, 0], date: [0, 0, 0] } as Record<
    'title' | 'author' | 'date',
    number[]
  >
  let slowestMs = 0
  let errors = 0
  for (const row of rows) {
    const { draft, error, ms } = await read(page, row.page)
    slowestMs = Math.max(slowestMs, ms)
    if (error !== null) {
      errors++
      console.log(`  ${row.page}: ${error}`)
    }
    const text = draft?.paragraphs.join('\n') ?? ''
    if (row.body !== undefined) bodies.push(shingleCounts(row.body, text))
    if (row.set === 'segments') segments.push(segmentCounts(row.with ?? [], row.without ?? [], text))
    const found = { title: draft?.title, author: draft?.byline, date: draft?.published?.day }
    for (const name of ['title', 'author', 'date'] as const) {
      const answer = row[name]
      const wanted = typeof answer === 'object' ? (answer?.join('; ') ?? null) : answer
      const value = found[name] ?? null
      if (wanted === null || wanted === undefined) continue
      const isRight = value !== null && isSameText(wanted, value)
      tally(fields[name], isRight, value !== null, wanted !== '')
      if (!isRight && (wanted !== '' || value !== null) && flag === '--misses')
        console.log(
          `  ${name}: ${String(value)} instead of ${wanted} in ${row.page} (${draft?.origins[ORIGIN[name]]?.rule ?? 'no rule'})`,
        )
    }
  }
  console.log('bodies  ', describe(bodies))
  console.log('segments', describe(segments))
  for (const [name, [right = 0, given = 0, all = 0]] of Object.entries(fields)) {
    console.log(
      `${name}: ${(right / all).toFixed(3)} right of ${all}, ${(right / given).toFixed(3)} of those given`,
    )
  }
  console.log(`slowest page ${slowestMs.toFixed(0)} ms, ${errors} errors`)
} finally {
  await browser.close()
}

/** A field that the page does not have counts against those given, not against those wanted. */
function tally(counts: number[], isRight: boolean, isGiven: boolean, isWanted: boolean): void {
  counts[0] = (counts[0] ?? 0) + (isRight ? 1 : 0)
  counts[1] = (counts[1] ?? 0) + (isGiven ? 1 : 0)
  counts[2] = (counts[2] ?? 0) + (isWanted ? 1 : 0)
}

function describe(counts: readonly Counts[]): string {
  const { precision, recall, f1 } = aggregate(counts)
  return `F1 ${f1.toFixed(3)}, precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)} on ${counts.length} pages`
}

/** A page that holds the bundled reader as `window.reader`, under the app's Trusted Types policy. */
async function openReader(): Promise<Page> {
  const bundle = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: false,
      lib: {
        entry: resolve(import.meta.dirname, '../../shared/core/importing/html/index.ts'),
        formats: ['iife'],
        name: 'reader',
      },
    },
  })
  const first = Array.isArray(bundle) ? bundle[0] : bundle
  if (first === undefined || !('output' in first)) throw new Error('nothing was bundled')
  const page = await browser.newPage()
  await page.route('**/*', (route) =>
    route.request().url().endsWith('.js')
      ? route.fulfill({
          contentType: 'text/javascript; charset=utf-8',
          body: `${first.output[0].code}; globalThis.reader = reader`,
        })
      : route.fulfill({
          headers: { 'content-security-policy': POLICY, 'content-type': 'text/html' },
          body: '<!doctype html><script src="/reader.js"></script>',
        }),
  )
  page.on('pageerror', (error) => console.log(error.message))
  // a page's own styles and handlers are refused by the policy, as they should be
  page.on('console', (message) => {
    if (!message.text().includes('Content Security Policy')) console.log(message.text())
  })
  await page.goto('http://reader.invalid/')
  return page
}

async function read(page: Page, name: string): Promise<PageAnswer> {
  const bytes = gunzipSync(readFileSync(join(folder ?? '', 'pages', name)))
  const html = decodeText(bytes, declaredCharset(bytes))?.text ?? ''
  return page.evaluate((source) => {
    const { reader } = globalThis as unknown as {
      readonly reader: { readHtmlPage(html: string, fileName: string): ArticleDraft | null }
    }
    const startedAt = performance.now()
    try {
      return {
        draft: reader.readHtmlPage(source, 'page.html'),
        error: null,
        ms: performance.now() - startedAt,
      }
    } catch (error) {
      return { draft: null, error: String(error), ms: performance.now() - startedAt }
    }
  }, html)
}
