import { expect, test } from 'vitest'
import { importBytes } from '@shared/core/importing/index.ts'

const NAMES = [
  'Paper',
  'Newspaper',
  'News outlet',
  'Publication',
  'Journal',
  'Medium',
  'Zeitung',
  'Presse',
  'Journaux',
  'Giornale',
  '매체',
  '신문사',
  '언론사명',
  '掲載紙',
  '报纸名称',
  'Газета',
]

test.each(NAMES)('a column that is called %s names the source of its articles', async (name) => {
  const csv = `Title,${name},Text\nFerry delayed,The Halmvik Post,The ferry left the quay of Halmvik two hours late on Monday.\nQuay rebuilt,The Ostvik Times,Forty men began to rebuild the quay of Halmvik on Tuesday.\n`
  const { articles } = await importBytes('a.csv', new TextEncoder().encode(csv))
  expect(articles).toMatchObject([
    { title: 'Ferry delayed', source: 'The Halmvik Post' },
    { title: 'Quay rebuilt', source: 'The Ostvik Times' },
  ])
})

test('of a column of sources and one of papers the first is taken', async () => {
  const csv =
    'Title,Paper,Source,Text\nFerry delayed,A1,The Halmvik Post,The ferry left the quay of Halmvik two hours late on Monday.\nQuay rebuilt,A2,The Ostvik Times,Forty men began to rebuild the quay of Halmvik on Tuesday.\n'
  const { articles } = await importBytes('a.csv', new TextEncoder().encode(csv))
  expect(articles).toMatchObject([{ source: 'The Halmvik Post' }, { source: 'The Ostvik Times' }])
})
