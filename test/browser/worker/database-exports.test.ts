import type { ArticleId } from '@shared/model/ids.ts'
import { expect, test } from 'vitest'
import { importTexts, makeEngine, query, textItem } from './test-engine.ts'

const NUMBER = 'EASTHE0020310512e75c0000h'

/** Factiva's page of one article, with what another export may make of the same text. */
function factivaPage(text: string, terms = ''): string {
  const row = (code: string, value: string): string =>
    `<tr><td class="index"><b>${code}</b></td><td>${value}</td></tr>`
  const rows = [
    row('HD', 'Pilots vote to strike'),
    row('PD', '12 May 2031'),
    row('SN', 'Eastport Herald'),
    row('LP', `<p class="articleParagraph">${text}</p>`),
    terms,
    row('AN', `Document ${NUMBER}`),
  ]
  return `<!DOCTYPE html><html><body><div id="article-${NUMBER}" class="article"><table>${rows.join('')}</table></div></body></html>`
}

const TEXT = 'The pilots of Eastport voted on Sunday to stop work for two nights.'

test('an article of a database that another export words differently is there already', async () => {
  const { engine, library } = makeEngine()
  const first = await importTexts(engine, { 'a.html': factivaPage(TEXT) })
  expect(first.record).toMatchObject({ articlesAdded: 1, problems: [] })
  const again = textItem('b.html', factivaPage(TEXT.replace('Sunday', 'Sunday, May 11,')))
  const { files } = await engine.call('import.preview', { items: [again] })
  expect(files[0]).toMatchObject({ format: 'factiva-html', articleCount: 1, alreadyThereCount: 1 })
  const second = await engine.call('import.run', { items: [again] })
  expect(second.record).toMatchObject({ articlesAdded: 0, articlesAlreadyThere: 1 })
  expect(second.articleIds).toEqual(first.articleIds)
  const third = await engine.call('import.run', { items: [again], duplicates: 'keep' })
  expect(third.record).toMatchObject({ articlesAdded: 1, articlesAlreadyThere: 0 })
  expect(await library.articles.count()).toBe(2)
})

test('people, places and firms among the index terms are filters, also where the text does not name them', async () => {
  const { engine, library } = makeEngine()
  const terms =
    '<tr><td class="index"><b>CO</b></td><td>halmsh : Halmvik Shipping AB</td></tr>'
    + '<tr><td class="index"><b>RE</b></td><td>norrl : Norrland</td></tr>'
  const { articleIds } = await importTexts(engine, { 'a.html': factivaPage(TEXT, terms) })
  const [id] = articleIds
  const stored = await library.mentions.get(id as ArticleId)
  expect(stored?.entities).toEqual(
    expect.arrayContaining([
      expect.objectContaining({ name: 'Halmvik Shipping AB', mentions: [], indexedBy: 'factiva' }),
    ]),
  )
  const { values } = await engine.call('search.facets', { query: query(''), limit: 20 })
  const place = values.place.find(({ label }) => label === 'Norrland')
  const chosen = query(`place:"${place?.name ?? ''}"`)
  expect([...(await engine.call('search.run', chosen)).ids]).toEqual(articleIds)
})

test('a record that is damaged is told by its number, and the others are stored', async () => {
  const { engine, library } = makeEngine()
  const record = (title: string, text: string): string =>
    `\n          1 of 3 DOCUMENTS\n\n            Eastport Herald\n\n          May 12, 2031 Monday\n\n${title}\n\nLENGTH: 9 words\n\n${text}\n`
  const { record: account } = await importTexts(engine, {
    'export.txt': [
      record('Pilots vote', TEXT),
      '\n          2 of 3 DOCUMENTS\n',
      record('Fog', 'No fog.'),
    ].join(''),
  })
  expect(account).toMatchObject({ articlesAdded: 2, problems: [{ code: 'bad-record', recordNumber: 1 }] })
  expect((await library.articles.toArray()).map(({ recordNumber }) => recordNumber)).toEqual([0, 2])
})
