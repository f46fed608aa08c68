import { describe, expect, test } from 'vitest'
import type { ToPdfThread } from '../../../renderer/worker/pdf/messages.ts'
import { PdfThread } from '../../../renderer/worker/pdf/pdf-thread.ts'
import pdfWorkerUrl from '../../../renderer/worker/pdf/pdf.worker.ts?worker&url'
import { columnOf, pdfFile, PICTURE } from '../../support/importing/pdf-file.ts'
import { makeEngine } from './test-engine.ts'

const LINES = [
  'The new lock on the Ostvik canal opened to ships on Friday, two years',
  'later than planned. The first convoy took forty minutes.',
]
const PAGE = [
  { text: 'New lock opens at Ostvik', x: 60, y: 70, size: 22 },
  ...columnOf(LINES, { x: 60, y: 110 }),
]
/** Saving the state of drawing again and again takes pdf.js a time that grows with the square of it. */
const HANGING = { bytes: pdfFile([], { contents: ['q '.repeat(100_000)] }), stepsOff: [] }
/** Far from any limit, on a busy machine too; a test that is about one sets its own. */
const LIMITS = { startMs: 80_000, pageMs: 80_000, fileMs: 80_000, idleMs: 80_000 }
const TIMEOUT_MS = 120_000

function makeThread(limits: Partial<typeof LIMITS> = {}): {
  readonly thread: PdfThread
  readonly started: () => number
} {
  let started = 0
  const create = (): Worker => {
    started++
    return new Worker(pdfWorkerUrl, { type: 'module' })
  }
  return { thread: new PdfThread(create, { ...LIMITS, ...limits }), started: () => started }
}

const fileOf = (pages: Parameters<typeof pdfFile>[0]): ToPdfThread => ({
  bytes: pdfFile(pages),
  stepsOff: [],
})
const wanted = (): AbortSignal => new AbortController().signal

describe('the thread that reads PDFs', { timeout: TIMEOUT_MS }, () => {
  test('reads one after the other in one worker, and tells what is wrong with a file', async () => {
    const { thread, started } = makeThread()
    const texts = await Promise.all([
      thread.read(fileOf([PAGE]), wanted()),
      thread.read(fileOf([PAGE, PAGE]), wanted()),
    ])
    expect(texts.map(({ pageCount }) => pageCount)).toEqual([1, 2])
    expect(texts[0].paragraphs[0]).toBe('New lock opens at Ostvik')
    const broken = thread.read(
      { bytes: new TextEncoder().encode('%PDF-1.7 and nothing else'), stepsOff: [] },
      wanted(),
    )
    await expect(broken).rejects.toMatchObject({ code: 'damaged' })
    expect(started()).toBe(1)
  })

  test('is ended when a file hangs it, and the next file is read in a new one', async () => {
    const { thread, started } = makeThread({ pageMs: 1_500 })
    // loaded beforehand, for a time limit is no time to load in
    await thread.read(fileOf([PAGE]), wanted())
    const hanging = thread.read(HANGING, wanted())
    const next = thread.read(fileOf([PAGE]), wanted())
    await expect(hanging).rejects.toMatchObject({ code: 'timed-out', message: 'page 1 took over 1.5 s' })
    expect((await next).pageCount).toBe(1)
    expect(started()).toBe(2)
  })

  test('is ended when the user cancels', async () => {
    const { thread } = makeThread()
    const cancelling = new AbortController()
    const hanging = thread.read(HANGING, cancelling.signal)
    const waiting = thread.read(fileOf([PAGE]), cancelling.signal)
    cancelling.abort()
    await expect(hanging).rejects.toMatchObject({ code: 'cancelled' })
    await expect(waiting).rejects.toMatchObject({ code: 'cancelled' })
  })
})

test('a PDF is imported by the engine, Asian character codes too', { timeout: TIMEOUT_MS }, async () => {
  const { engine, library } = makeEngine()
  const koreanUrl = new URL('../../corpus/pdf-korean-codes/source.pdf', import.meta.url)
  const korean = await (await fetch(koreanUrl)).arrayBuffer()
  const { record } = await engine.call('import.run', {
    items: [
      { kind: 'file', name: 'lock.pdf', file: new File([pdfFile([PAGE])], 'lock.pdf') },
      { kind: 'file', name: 'korean.pdf', file: new File([korean], 'korean.pdf') },
      {
        kind: 'file',
        name: 'scan.pdf',
        file: new File([pdfFile([[]], { objects: { 100: PICTURE } })], 'scan.pdf'),
      },
    ],
  })
  expect(record.problems).toMatchObject([{ fileName: 'scan.pdf', code: 'scanned' }])
  const titles = (await library.articles.toArray()).map(({ title }) => title)
  expect(titles).toEqual(['New lock opens at Ostvik', '운하 통행료 10% 오른다'])
})
