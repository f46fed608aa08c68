import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'
import { importBytes } from '@shared/core/importing/index.ts'
import { faultOf } from '../../support/importing/account.ts'
import { mutate, mutateInside } from '../../support/importing/mutations.ts'
import { makeRandom } from '../../support/search/random.ts'

const CORPUS = resolve(import.meta.dirname, '../../corpus')
const MUTATIONS = 6

const files = readdirSync(CORPUS).flatMap((slug) => {
  const source = readdirSync(join(CORPUS, slug)).find((name) => name.startsWith('source.'))
  if (source === undefined) return []
  return [{ slug, source, bytes: new Uint8Array(readFileSync(join(CORPUS, slug, source))) }]
})

test.each(files.map((file, index) => ({ ...file, index })))(
  'the file $slug, cut, flipped, spliced and repeated, ends in articles or in problems that name it',
  async ({ source, bytes, index }) => {
    const random = makeRandom(7_919 + index)
    for (let mutation = 0; mutation < MUTATIONS; mutation++) {
      const other = random.pick(files).bytes
      const inside = mutation % 2 === 0 ? null : mutateInside(bytes, other, random)
      const hostile = inside ?? mutate(bytes, other, random)
      expect(faultOf(await importBytes(source, hostile), source), `mutation ${mutation}`).toBeNull()
    }
  },
)
