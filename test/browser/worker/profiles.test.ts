import { writeProfile } from '@shared/core/importing/index.ts'
import type { ArticleId } from '@shared/model/ids.ts'
import type { ExportProfile } from '@shared/model/export-profile.ts'
import { expect, test } from 'vitest'
import { writeSetting } from '../../../renderer/data/writes/settings.ts'
import { makeEngine, textItem } from './test-engine.ts'

const PROFILE: ExportProfile = {
  id: 'clippings',
  createdAtMs: 0,
  name: 'Clippings',
  separator: { kind: 'numbered', line: 'Clipping 1 of 2' },
  startsWithRecord: false,
  fields: [{ field: 'title', place: { kind: 'label', label: 'Head:' } }],
}
const FILE = [
  'Clipping 1 of 2',
  'Head: Ferry delayed',
  '',
  'The ferry of Halmvik left the quay two hours late on Monday.',
  'Clipping 2 of 2',
  'Head: Quay rebuilt',
  '',
  'Forty men began to rebuild the quay of Halmvik on Tuesday.',
].join('\n')

test('a kept profile is recognised in the preview and in the import', async () => {
  const { engine, library } = makeEngine()
  const item = textItem('clippings.txt', FILE)
  const before = await engine.call('import.preview', { items: [item] })
  expect(before.files[0]).toMatchObject({ articleCount: 1, profile: null })
  await writeSetting('profiles', [PROFILE], library)
  const after = await engine.call('import.preview', { items: [item] })
  expect(after.files[0]).toMatchObject({ articleCount: 2, profile: PROFILE, format: 'profile' })
  const { record } = await engine.call('import.run', { items: [item] })
  expect(record.articlesAdded).toBe(2)
  expect(await library.originals.count()).toBe(1)
})

test('an article is read anew by the profile that made it, though that was deleted', async () => {
  const { engine, library } = makeEngine()
  await writeSetting('profiles', [PROFILE], library)
  const { articleIds } = await engine.call('import.run', { items: [textItem('clippings.txt', FILE)] })
  await writeSetting('profiles', [], library)
  const id = articleIds[1] ?? (0 as ArticleId)
  const before = await library.articles.get(id)
  await engine.call('article.clean', { id, stepsOff: [] })
  expect(await library.articles.get(id)).toEqual(before)
  expect(before?.title).toBe('Quay rebuilt')
})

test('the text of a file is shown as it would be read, and of what is no text nothing', async () => {
  const { engine } = makeEngine()
  const cafe = Uint8Array.from('Café', (letter) => letter.charCodeAt(0))
  const item = { kind: 'file' as const, name: 'a.txt', file: new File([cafe], 'a.txt') }
  const readAs = { charset: 'windows-1252' }
  expect(await engine.call('import.text', { item: { ...item, readAs } })).toEqual({
    text: 'Café',
    isShortened: false,
  })
  const picture = new File([Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a)], 'a.png')
  expect(
    await engine.call('import.text', { item: { kind: 'file', name: 'a.png', file: picture } }),
  ).toBeNull()
})

test('profiles are told from other files', async () => {
  const { engine } = makeEngine()
  const { name, separator, startsWithRecord, fields } = PROFILE
  const items = [textItem('a.json', writeProfile(PROFILE)), textItem('b.json', '{"title": "Ferry delayed"}')]
  expect(await engine.call('profiles.read', { items })).toEqual({
    profiles: [{ name, separator, startsWithRecord, fields }, null],
  })
})
