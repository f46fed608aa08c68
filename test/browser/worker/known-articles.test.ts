import type { OriginalId } from '@shared/model/ids.ts'
import { expect, test } from 'vitest'
import { asKnown, findStored, KnownArticles } from '../../../renderer/worker/importing/known-articles.ts'
import type { Identity } from '../../../renderer/worker/importing/same-article.ts'
import { addArticles, makeLibrary } from '../data/library.ts'

function identity(fields: Partial<Identity>): Identity {
  return {
    textHash: 'a',
    originalId: 'o' as OriginalId,
    recordNumber: 0,
    title: 'Quay rebuilt',
    source: 'Herald',
    published: null,
    ...fields,
  }
}

test('an article is known by its number in a database, whatever an export made of its text', async () => {
  const library = makeLibrary()
  const [id] = await addArticles(library, [
    { textHash: 'a', vendorKey: 'factiva:HERA01' },
    { textHash: 'b', vendorKey: 'factiva:HERA02' },
  ])
  const again = identity({ textHash: 'c', title: 'QUAY REBUILT', vendorKey: 'factiva:HERA01' })
  const known = asKnown(await findStored(library, [again]))
  expect(known.find(again)).toBe(id)
  expect(known.find(identity({ textHash: 'c', vendorKey: 'nexis:HERA01' }))).toBeUndefined()
})

test('an article without a number is known by its text alone', async () => {
  const library = makeLibrary()
  const [id] = await addArticles(library, [{ title: 'Quay rebuilt', textHash: 'a' }])
  const again = identity({ originalId: 'p' as OriginalId })
  const known = asKnown(await findStored(library, [again]))
  expect(known.find(again)).toBe(id)
  expect(known.find(identity({ originalId: 'p' as OriginalId, title: 'Quay opened' }))).toBeUndefined()
})

test('of the articles of one batch the first is the one that the others are', () => {
  const known = new KnownArticles<string>()
  known.add(identity({ vendorKey: 'factiva:HERA01' }), 'first')
  known.add(identity({ textHash: 'b', vendorKey: 'factiva:HERA01' }), 'second')
  expect(known.find(identity({ textHash: 'b', vendorKey: 'factiva:HERA01' }))).toBe('first')
})
