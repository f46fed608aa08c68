import type { ImportItem } from '@shared/contract/engine/importing.ts'
import { describe, expect, test } from 'vitest'
import { importTexts, makeEngine, newsText, textItem } from './test-engine.ts'

const QUAY = newsText(
  'The quay of Halmvik is rebuilt',
  'Work on the quay of Halmvik began on Monday with forty men.',
)

/** "Le café du port" in Windows-1252, which nothing in the file names. */
const CAFE = latin1(
  newsText('Le café du port rouvre', 'Le café du port a rouvert lundi après la tempête, dit le patron.'),
)

function latin1(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(text, (letter) => letter.charCodeAt(0))
}

function fileItem(name: string, bytes: Uint8Array<ArrayBuffer>): ImportItem {
  return { kind: 'file', name, file: new File([bytes], name) }
}

describe('a preview', () => {
  test('tells what a file would bring and stores nothing', async () => {
    const { engine, library } = makeEngine()
    const { fileCount, files } = await engine.call('import.preview', { items: [textItem('quay.txt', QUAY)] })
    expect(fileCount).toBe(1)
    expect(files).toEqual([
      expect.objectContaining({
        itemIndex: 0,
        format: 'plain-text',
        charset: 'utf-8',
        isCharsetGuessed: false,
        articleCount: 1,
        alreadyThereCount: 0,
        languages: ['en'],
        problemCount: 0,
      }),
    ])
    expect(files[0]?.first).toMatchObject([{ title: 'The quay of Halmvik is rebuilt', paragraphCount: 1 }])
    expect(await library.articles.count()).toBe(0)
    expect(await library.imports.count()).toBe(0)
    expect(await library.originals.count()).toBe(0)
  })

  test('counts what the library has already', async () => {
    const { engine } = makeEngine()
    await importTexts(engine, { 'quay.txt': QUAY })
    const { files } = await engine.call('import.preview', {
      items: [textItem('again.txt', QUAY), textItem('new.txt', newsText('New', 'A text of its own.'))],
    })
    expect(files.map(({ alreadyThereCount }) => alreadyThereCount)).toEqual([1, 0])
  })

  test('counts the highlights and notes that come with the articles', async () => {
    const { engine } = makeEngine()
    const record = {
      title: 'The quay is rebuilt',
      text: 'Work on the quay began on Monday with forty men.',
      url: 'https://courier.example/quay',
      date: '2031-04-02',
      highlights: ['began on Monday', 'forty men'],
      note: 'Ask Ingrid.',
    }
    const counts = async (name: string, text: string): Promise<unknown> => {
      const { files } = await engine.call('import.preview', { items: [textItem(name, text)] })
      return files.map(({ highlightCount, noteCount }) => [highlightCount, noteCount])
    }
    expect(await counts('a.json', JSON.stringify([record]))).toEqual([[2, 1]])
    expect(await counts('quay.txt', QUAY)).toEqual([[0, 0]])
  })

  test('says that a charset is a guess, and reads the file in the one that the user names', async () => {
    const { engine } = makeEngine()
    const item = fileItem('cafe.txt', CAFE)
    const guessed = (await engine.call('import.preview', { items: [item] })).files[0]
    expect(guessed).toMatchObject({ isCharsetGuessed: true, charset: 'windows-1252' })
    expect(guessed?.first[0]?.title).toBe('Le café du port rouvre')
    const named = await engine.call('import.preview', {
      items: [{ ...item, readAs: { charset: 'windows-1251' } }],
    })
    expect(named.files[0]).toMatchObject({ isCharsetGuessed: false, charset: 'windows-1251' })
    expect(named.files[0]?.first[0]?.title).toBe('Le cafй du port rouvre')
  })

  test('of a large batch looks into a few files, those that may hold several articles among them', async () => {
    const { engine } = makeEngine()
    const items = Array.from({ length: 400 }, (_, index) =>
      textItem(index === 137 ? 'export.csv' : `${index}.txt`, newsText(`Title ${index}`, `Text ${index}.`)),
    )
    const { fileCount, files } = await engine.call('import.preview', { items })
    expect(fileCount).toBe(400)
    expect(files.length).toBeLessThanOrEqual(12)
    expect(files.map(({ name }) => name)).toContain('export.csv')
  })
})

describe('an import', () => {
  test('reads a file in the charset and the language that the user chose, and says so', async () => {
    const { engine, library } = makeEngine()
    const item = { ...fileItem('cafe.txt', CAFE), readAs: { charset: 'windows-1252', language: 'oc' } }
    const { articleIds } = await engine.call('import.run', { items: [item] })
    const [id] = articleIds
    if (id === undefined) throw new Error('nothing was imported')
    expect(await library.articles.get(id)).toMatchObject({ title: 'Le café du port rouvre', language: 'oc' })
    expect((await library.bodies.get(id))?.origins.language).toMatchObject({ certainty: 'user' })
  })

  test('keeps both where the user wants an article that is there already a second time', async () => {
    const { engine, library } = makeEngine()
    await importTexts(engine, { 'quay.txt': QUAY })
    const { record } = await engine.call('import.run', {
      items: [textItem('again.txt', QUAY)],
      duplicates: 'keep',
    })
    expect(record).toMatchObject({ articlesAdded: 1, articlesAlreadyThere: 0 })
    expect(await library.articles.count()).toBe(2)
  })
})

describe('a table', () => {
  const TABLE = [
    'headline,text,notes,date',
    'Ferry delayed,Short.,"The ferry left the quay of Halmvik two hours late.",2031-04-02',
    'Quay rebuilt,Shorter.,"Forty men began to rebuild the quay of Halmvik.",2031-04-03',
  ].join('\n')
  const CHOSEN = { title: 'headline', body: 'notes', published: 'date' }

  test('is previewed with its columns, and as the user says what they are', async () => {
    const { engine } = makeEngine()
    const item = textItem('export.csv', TABLE)
    const guessed = (await engine.call('import.preview', { items: [item] })).files[0]
    expect(guessed?.table?.columns.map(({ name, field }) => [name, field])).toEqual([
      ['headline', 'title'],
      ['text', 'body'],
      ['notes', 'note'],
      ['date', 'published'],
    ])
    expect(guessed?.first[0]?.opening).toBe('Short.')
    const items = [{ ...item, readAs: { mapping: CHOSEN } }]
    const chosen = (await engine.call('import.preview', { items })).files[0]
    expect(chosen?.table?.origin).toBe('chosen')
    expect(chosen?.first[0]?.opening).toBe('The ferry left the quay of Halmvik two hours late.')
  })

  test('is imported as the user said of an earlier one with the same columns', async () => {
    const { engine, library } = makeEngine()
    const columns = ['headline', 'text', 'notes', 'date']
    await library.settings.put({ key: 'knownTables', value: [{ columns, mapping: CHOSEN }] })
    const { articleIds } = await engine.call('import.run', { items: [textItem('later.csv', TABLE)] })
    const bodies = await library.bodies.bulkGet([...articleIds])
    expect(bodies.map((body) => body?.text)).toEqual([
      'The ferry left the quay of Halmvik two hours late.',
      'Forty men began to rebuild the quay of Halmvik.',
    ])
  })
})
