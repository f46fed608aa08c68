import type { ImportItem } from '@shared/contract/engine/importing.ts'
import type { ExportProfile } from '@shared/model/export-profile.ts'
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest'
import { database } from '../../../renderer/data/database.ts'
import { writeSetting } from '../../../renderer/data/writes/settings.ts'
import { engine } from '../../../renderer/engine/engine.ts'
import {
  answerOffer,
  offerItems,
  readAllOfferedAs,
  readOfferedAs,
  stepReading,
  useOffers,
} from '../../../renderer/features/importing/offer.ts'
import { useNotices } from '../../../renderer/state/notices.ts'
import { textItem } from '../worker/test-engine.ts'

const table = (name: string): ImportItem =>
  textItem(
    name,
    'headline,text,notes,date\nFerry delayed,Short.,"The ferry left the quay of Halmvik two hours late on Monday.",2031-04-02\nQuay rebuilt,Shorter.,"Forty men began to rebuild the quay of Halmvik on Tuesday.",2031-04-03\n',
  )
const CHOSEN = { mapping: { title: 'headline', body: 'notes' } }
const openings = (file = 0): readonly string[] =>
  useOffers.getState().offers[0]?.preview.files[file]?.first.map(({ opening }) => opening) ?? []

beforeEach(() => {
  onTestFinished(async () => {
    useOffers.setState({ offers: [] })
    engine.stop()
    await database.delete({ disableAutoOpen: false })
  })
})

describe('choices in the import window', () => {
  test('are undone and done again one by one, and the articles follow', async () => {
    await offerItems([table('a.csv')])
    expect(openings()).toEqual(['Short.', 'Shorter.'])
    await readOfferedAs(0, CHOSEN)
    await readOfferedAs(0, { ...CHOSEN, language: 'fr' })
    expect(openings()).toEqual([
      'The ferry left the quay of Halmvik two hours late on Monday.',
      'Forty men began to rebuild the quay of Halmvik on Tuesday.',
    ])
    await stepReading('undo')
    expect(useOffers.getState().offers[0]?.items[0]?.readAs).toEqual(CHOSEN)
    await stepReading('undo')
    expect(openings()).toEqual(['Short.', 'Shorter.'])
    await stepReading('undo')
    await stepReading('redo')
    expect(openings()).toEqual([
      'The ferry left the quay of Halmvik two hours late on Monday.',
      'Forty men began to rebuild the quay of Halmvik on Tuesday.',
    ])
    await readOfferedAs(0, {})
    await stepReading('redo')
    expect(openings()).toEqual(['Short.', 'Shorter.'])
  })

  test('for all files are undone for all of them', async () => {
    await offerItems([table('a.csv'), table('b.csv')])
    await readAllOfferedAs(CHOSEN)
    expect(openings(1)[0]).toBe('The ferry left the quay of Halmvik two hours late on Monday.')
    await stepReading('undo')
    expect([openings(0)[0], openings(1)[0]]).toEqual(['Short.', 'Short.'])
  })

  test('that were undone are not remembered for later tables', async () => {
    await offerItems([table('a.csv')])
    await readOfferedAs(0, CHOSEN)
    await stepReading('undo')
    const [offer] = useOffers.getState().offers
    if (offer === undefined) throw new Error('nothing is offered')
    await answerOffer(offer, offer.settings)
    await offerItems([table('b.csv')])
    expect(openings()).toEqual(['Short.', 'Shorter.'])
  })
})

describe('a file that a profile of the user divides', () => {
  const PROFILE: ExportProfile = {
    id: 'clippings',
    createdAtMs: 0,
    name: 'Clippings',
    separator: { kind: 'numbered', line: 'Clipping 1 of 2' },
    startsWithRecord: false,
    fields: [{ field: 'title', place: { kind: 'label', label: 'Head:' } }],
  }
  const record = (number: number, title: string): string =>
    `Clipping ${number} of 2\n${title}\n\nThe ferry of Halmvik left the quay two hours late, clipping ${number} said.\n`

  test('goes straight in, and that is told', async () => {
    await writeSetting('profiles', [PROFILE])
    const text = record(1, 'Head: Ferry delayed') + record(2, 'Head: Quay rebuilt')
    await offerItems([textItem('clippings.txt', text)])
    expect(useOffers.getState().offers).toEqual([])
    expect((await database.articles.toArray()).map(({ title }) => title)).toEqual([
      'Ferry delayed',
      'Quay rebuilt',
    ])
    expect(useNotices.getState().notices.map(({ text: say }) => say())).toContain(
      'Divided by your profile “Clippings”',
    )
  })

  test('is shown when the user wants to see every import', async () => {
    await writeSetting('profiles', [PROFILE])
    await writeSetting('importing', {
      isPreviewedAlways: true,
      duplicates: 'skip',
      isAskedAtDuplicates: false,
    })
    const text = record(1, 'Head: Ferry delayed') + record(2, 'Head: Quay rebuilt')
    await offerItems([textItem('clippings.txt', text)])
    expect(useOffers.getState().offers).toHaveLength(1)
  })
})
