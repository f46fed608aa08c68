import type { ImportRecord } from '@shared/model/import.ts'
import type { ArticleId, ImportId } from '@shared/model/ids.ts'
import { strToU8, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import type { CollateDatabase } from '../../../renderer/data/database.ts'
import { readPage } from '../../../renderer/engine/read-page.ts'
import { importTexts, makeEngine, newsText, query, textItem, type TestEngine } from './test-engine.ts'

const HARBOUR = newsText(
  'Harbour reopens after the storm',
  'The harbour of Eastport reopened on Monday, three days after the storm had closed it.',
  'Forty ships were waiting outside the breakwater, the port authority said.',
)
const BRIDGE = newsText(
  'Council votes for a second bridge',
  'The council of Eastport voted on Tuesday to build a second bridge over the river.',
  'The vote ended a dispute of eleven years.',
)

async function importPeople(): Promise<TestEngine & { readonly articleIds: readonly ArticleId[] }> {
  const made = makeEngine()
  const { articleIds } = await importTexts(made.engine, {
    'visit.txt': newsText(
      'President speaks in Seoul',
      'President Moon Jae-in spoke in Seoul on Monday. Moon said that talks would go on.',
    ),
    'harbour.txt': HARBOUR,
  })
  return { ...made, articleIds }
}

const PNG_FRONT = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)

describe('an import', () => {
  test('stores articles with text, original and account, and finds them at once', async () => {
    const { engine, library } = makeEngine()
    const outcome = await importTexts(engine, { 'harbour.txt': HARBOUR, 'bridge.txt': BRIDGE })
    expect(outcome.record).toMatchObject({
      state: 'done',
      filesDone: 2,
      articlesAdded: 2,
      articlesAlreadyThere: 0,
      problems: [],
      fileCount: 2,
    })
    expect(await library.imports.get(outcome.importId)).toEqual(outcome.record)
    expect(await library.importNames.count()).toBe(0)
    const [id] = outcome.articleIds
    if (id === undefined) throw new Error('nothing was imported')
    const article = await library.articles.get(id)
    expect(article).toMatchObject({ title: 'Harbour reopens after the storm', fileName: 'harbour.txt' })
    const body = await library.bodies.get(id)
    expect(body?.text).toContain('Forty ships')
    expect(body?.paragraphs.map(({ start, end }) => body.text.slice(start, end)).join('\n')).toBe(body?.text)
    const original = await library.originals.get(article?.originalId as never)
    expect(new TextDecoder().decode(original?.bytes)).toBe(HARBOUR)
    const found = await engine.call('search.run', query('breakwater'))
    expect([...found.ids]).toEqual([id])
  })

  test('takes files as the browser gives them, and addresses of its own origin', async () => {
    const { engine, library } = makeEngine()
    const url = URL.createObjectURL(new Blob([BRIDGE]))
    const { record } = await engine.call('import.run', {
      items: [
        { kind: 'file', name: 'a/harbour.txt', file: new File([HARBOUR], 'harbour.txt') },
        { kind: 'address', name: 'bridge.txt', url },
        { kind: 'address', name: 'far.txt', url: 'https://example.org/far.txt' },
        { kind: 'address', name: 'gone.txt', url: URL.createObjectURL(new Blob([])).replace(/.$/, '!') },
      ],
    })
    expect(record.articlesAdded).toBe(2)
    expect(record.problems.map(({ fileName, code }) => [fileName, code])).toEqual([
      ['far.txt', 'unreadable'],
      ['gone.txt', 'unreadable'],
    ])
    expect(await library.articles.toCollection().keys()).toHaveLength(2)
  })

  test('names an article of an archive with the archive and its path in it', async () => {
    const { engine, library } = makeEngine()
    const bytes = zipSync({ 'north/harbour.txt': strToU8(HARBOUR), 'bridge.txt': strToU8(BRIDGE) })
    const { record } = await engine.call('import.run', {
      items: [{ kind: 'file', name: 'clips.zip', file: new File([bytes], 'clips.zip') }],
    })
    expect(record.problems).toEqual([])
    const articles = await library.articles.toArray()
    expect(articles.map(({ fileName, recordNumber }) => [fileName, recordNumber])).toEqual([
      ['clips.zip/north/harbour.txt', 0],
      ['clips.zip/bridge.txt', 1],
    ])
    expect(await library.originals.count()).toBe(1)
  })

  test('asks the window for the article of a saved page', async () => {
    const { engine, library } = makeEngine()
    engine.provide('html.read', readPage)
    const page = `<!doctype html><html><head><title>Harbour reopens</title></head><body><nav>Home News</nav>
      <article><h1>Harbour reopens</h1>${HARBOUR.split('\n\n')
        .slice(1)
        .map((paragraph) => `<p>${paragraph} ${paragraph.toLowerCase()}</p>`)
        .join('')}</article></body></html>`
    const { record, articleIds } = await importTexts(engine, { 'page.html': page })
    expect(record).toMatchObject({ articlesAdded: 1, problems: [] })
    const body = await library.bodies.get(articleIds[0] as ArticleId)
    expect(body?.text).toContain('Forty ships')
    expect(body?.text).not.toContain('<p>')
  })

  test('names the page whose reader throws, and goes on', async () => {
    const { engine } = makeEngine()
    engine.provide('html.read', () => Promise.reject(new Error('no such luck')))
    const { record } = await importTexts(engine, {
      'page.html': '<!doctype html><html><body><p>Some text stands here.</p></body></html>',
      'harbour.txt': HARBOUR,
    })
    expect(record).toMatchObject({ state: 'done', articlesAdded: 1, problems: [{ fileName: 'page.html' }] })
  })

  test('recognises who is named, for facets and filters', async () => {
    const { engine, articleIds } = await importPeople()
    const { values } = await engine.call('search.facets', { query: query(''), limit: 20 })
    const [moon] = values.person.filter(({ label }) => label === 'Moon Jae-in')
    expect(moon?.count).toBe(1)
    const found = await engine.call('search.run', query(`person:"${moon?.name ?? ''}"`))
    expect([...found.ids]).toEqual(articleIds.slice(0, 1))
    expect([...(await engine.call('search.run', query('person:moon'))).ids]).toEqual(articleIds.slice(0, 1))
  })

  test('does not add what is there already, and says where it is', async () => {
    const { engine, library } = makeEngine()
    const first = await importTexts(engine, { 'harbour.txt': HARBOUR })
    const again = await importTexts(engine, {
      'copy of harbour.txt': `${HARBOUR.replaceAll('\n\n', '\r\n\r\n')}\r\n`,
      'bridge.txt': BRIDGE,
      'bridge (1).txt': BRIDGE,
    })
    expect(again.record).toMatchObject({ articlesAdded: 1, articlesAlreadyThere: 2, problems: [] })
    expect(again.articleIds).toHaveLength(2)
    expect(again.articleIds[0]).toBe(first.articleIds[0])
    expect(again.addedIds).toEqual(again.articleIds.slice(1))
    expect(await library.articles.count()).toBe(2)
    expect(await library.originals.count()).toBe(2)
  })

  test('keeps the same text under another title: it is a reprint', async () => {
    const { engine } = makeEngine()
    const { record } = await importTexts(engine, {
      'harbour.txt': HARBOUR,
      'reprint.txt': HARBOUR.replace('Harbour reopens after the storm', 'Eastport ships sail again'),
    })
    expect(record).toMatchObject({ articlesAdded: 2, articlesAlreadyThere: 0 })
  })

  test('names every file that is no article, and goes on', async () => {
    const { engine } = makeEngine()
    const { record } = await engine.call('import.run', {
      items: [
        textItem('empty.txt', ''),
        { kind: 'unreadable', name: 'gone.txt', detail: 'NotFoundError' },
        { kind: 'file', name: 'picture.png', file: new File([PNG_FRONT], 'picture.png') },
        { kind: 'file', name: 'noise.bin', file: new File([new Uint8Array(2_000)], 'noise.bin') },
        textItem('harbour.txt', HARBOUR),
      ],
    })
    expect(record).toMatchObject({ state: 'done', filesDone: 5, articlesAdded: 1 })
    expect(record.problems.map((problem) => problem.fileName)).toEqual([
      'empty.txt',
      'gone.txt',
      'picture.png',
      'noise.bin',
    ])
  })

  test('brings in a thousand small texts, all of them there and found', async () => {
    const { engine, library } = makeEngine()
    const texts = Array.from({ length: 1_000 }, (_, number) => [
      `text-${number}.txt`,
      newsText(
        `Report ${number} of the harbour office`,
        `Pier w${number}w received ${number} tons of grain.`,
      ),
    ])
    const reports: number[] = []
    const items = texts.map(([name = '', text = '']) => textItem(name, text))
    const { record } = await engine.call(
      'import.run',
      { items },
      { onProgress: ({ done }) => reports.push(done) },
    )
    expect(record).toMatchObject({ filesDone: 1_000, articlesAdded: 1_000, problems: [] })
    expect(await library.articles.count()).toBe(1_000)
    expect(await library.bodies.count()).toBe(1_000)
    expect(reports.at(-1)).toBe(1_000)
    expect(reports.toSorted((a, b) => a - b)).toEqual(reports)
    expect((await engine.call('search.run', query('grain'))).ids).toHaveLength(1_000)
    for (const number of [0, 499, 999]) {
      expect((await engine.call('search.run', query(`w${number}w`))).ids).toHaveLength(1)
    }
  })

  test('answers searches while it runs', async () => {
    const { engine } = makeEngine()
    await importTexts(engine, { 'harbour.txt': HARBOUR })
    const items = Array.from({ length: 400 }, (_, n) =>
      textItem(`${n}.txt`, newsText(`Title ${n}`, `Body ${n} of it.`)),
    )
    let isDone = false
    const running = engine.call('import.run', { items }).then((outcome) => {
      isDone = true
      return outcome
    })
    const found = await engine.call('search.run', query('breakwater'))
    const status = await engine.call('library.status', null)
    expect(isDone).toBe(false)
    expect(found.ids).toHaveLength(1)
    expect(status.articles).toBeLessThan(401)
    expect((await running).record.articlesAdded).toBe(400)
  })
})

const LARGE_ROWS = 2_000
const LARGE = textItem(
  'large.csv',
  ['title,date,text']
    .concat(
      Array.from(
        { length: LARGE_ROWS },
        (_, row) =>
          `Ferry ${row} leaves,2031-04-02,"The ferry with the number ${row} left the quay of Halmvik."`,
      ),
    )
    .join('\n'),
)

describe('a file of thousands of articles', () => {
  test('comes in portions that share one original, its totals those of the whole', async () => {
    const { engine, library } = makeEngine()
    const { record, articleIds } = await engine.call('import.run', { items: [LARGE] })
    expect(record).toMatchObject({ filesDone: 1, articlesAdded: LARGE_ROWS, problems: [] })
    expect(articleIds).toHaveLength(LARGE_ROWS)
    expect(await library.originals.count()).toBe(1)
  })
})

describe('a cancelled import', () => {
  test('keeps what was read, and names what was not', async () => {
    const { engine, library } = makeEngine()
    const items = Array.from({ length: 500 }, (_, n) =>
      textItem(`${n}.txt`, newsText(`Title ${n}`, `Body ${n} of it.`)),
    )
    const controller = new AbortController()
    const { record } = await engine.call(
      'import.run',
      { items },
      {
        signal: controller.signal,
        onProgress: ({ done }) => {
          if (done > 0) controller.abort()
        },
      },
    )
    expect(record.state).toBe('cancelled')
    expect(record.filesDone).toBeGreaterThan(0)
    expect(record.filesDone).toBeLessThan(500)
    expect(record.articlesAdded).toBe(record.filesDone)
    expect(await library.articles.count()).toBe(record.filesDone)
    expect(record.problems).toHaveLength(500 - record.filesDone)
    expect(record.problems[0]).toMatchObject({ fileName: `${record.filesDone}.txt`, code: 'cancelled' })
  })

  test('does not wait for a page whose reader hangs', async () => {
    const { engine, library } = makeEngine()
    const controller = new AbortController()
    engine.provide('html.read', () => new Promise(() => undefined))
    const page = '<!doctype html><html><body><p>Some text stands here.</p></body></html>'
    const items = [textItem('harbour.txt', HARBOUR), textItem('page.html', page)]
    const { record } = await engine.call(
      'import.run',
      { items },
      {
        signal: controller.signal,
        onProgress: ({ current }) => {
          if (current === 'page.html') controller.abort()
        },
      },
    )
    expect(record).toMatchObject({
      state: 'cancelled',
      filesDone: 1,
      articlesAdded: 1,
      problems: [{ fileName: 'page.html', code: 'cancelled' }],
    })
    expect(await library.articles.count()).toBe(1)
  })

  test('in the middle of a large file keeps the articles that are in, and a second import adds the others', async () => {
    const { engine, library } = makeEngine()
    const controller = new AbortController()
    const parts: number[] = []
    const { record, addedIds } = await engine.call(
      'import.run',
      { items: [LARGE] },
      {
        signal: controller.signal,
        onProgress: ({ part01 = 0 }) => {
          parts.push(part01)
          if (part01 > 0.4) controller.abort()
        },
      },
    )
    expect(record).toMatchObject({ state: 'cancelled', filesDone: 0, problems: [{ fileName: 'large.csv' }] })
    expect(record.articlesAdded).toBe(addedIds.length)
    expect(record.articlesAdded).toBeLessThan(LARGE_ROWS)
    expect(await library.articles.count()).toBe(record.articlesAdded)
    expect(parts.some((part) => part > 0 && part < 1)).toBe(true)
    const again = await engine.call('import.run', { items: [LARGE] })
    expect(again.record).toMatchObject({
      state: 'done',
      articlesAdded: LARGE_ROWS - record.articlesAdded,
      articlesAlreadyThere: record.articlesAdded,
    })
    expect(await library.originals.count()).toBe(1)
  })

  test('that was cancelled before it began does not begin', async () => {
    const { engine, library } = makeEngine()
    const call = engine.call(
      'import.run',
      { items: [textItem('a.txt', HARBOUR)] },
      { signal: AbortSignal.abort() },
    )
    await expect(call).rejects.toMatchObject({ code: 'cancelled' })
    expect(await library.imports.count()).toBe(0)
  })
})

describe('an import of a killed process', () => {
  const killed: ImportRecord = {
    id: 'killed' as ImportId,
    startedAtMs: 1,
    finishedAtMs: 0,
    state: 'running',
    fileCount: 3,
    filesDone: 1,
    articlesAdded: 1,
    articlesAlreadyThere: 0,
    problems: [],
  }

  async function addKilled(library: CollateDatabase): Promise<void> {
    await library.imports.add(killed)
    await library.importNames.add({ id: killed.id, fileNames: ['a.txt', 'b.txt', 'c.txt'] })
  }

  test('is ended at the next start, every file named that is not there', async () => {
    const { engine, library } = makeEngine()
    await addKilled(library)
    const recovered = await engine.call('import.recover', null)
    expect(await library.importNames.count()).toBe(0)
    expect(recovered).toHaveLength(1)
    expect(recovered[0]).toMatchObject({
      state: 'interrupted',
      problems: [
        { fileName: 'b.txt', code: 'interrupted' },
        { fileName: 'c.txt', code: 'interrupted' },
      ],
    })
    expect(await library.imports.toArray()).toEqual(recovered)
    expect(await engine.call('import.recover', null)).toEqual([])
  })

  test('is told apart from one that is running', async () => {
    const { engine, library } = makeEngine()
    await addKilled(library)
    const items = Array.from({ length: 100 }, (_, n) =>
      textItem(`${n}.txt`, newsText(`Title ${n}`, `Body ${n} of it.`)),
    )
    const running = engine.call('import.run', { items })
    const recovered = await engine.call('import.recover', null)
    expect(recovered.map((record) => record.id)).toEqual(['killed'])
    expect((await running).record.state).toBe('done')
  })
})
