import { expect, test } from 'vitest'
import { commands } from 'vitest/browser'
import { importBytes } from '@shared/core/importing/index.ts'
import { faultOf } from '../../support/importing/account.ts'
import { mutate } from '../../support/importing/mutations.ts'
import { makeRandom } from '../../support/search/random.ts'

const MUTATIONS = 8
const paths = Object.keys(
  import.meta.glob('../../corpus/*/source.{html,htm,mhtml,warc}', { query: '?url' }),
).map((path) => path.replace('../../', 'test/'))

async function readBytes(path: string): Promise<Uint8Array> {
  const base64 = await commands.readFile(path, 'base64')
  return Uint8Array.from(atob(base64), (unit) => unit.charCodeAt(0))
}

test.each(paths.map((path, index) => ({ path, index })))(
  'the page $path, cut, flipped, spliced and repeated, ends in articles or in problems that name it',
  async ({ path, index }) => {
    const random = makeRandom(104_729 + index)
    const source = path.split('/').at(-1) ?? ''
    const bytes = await readBytes(path)
    const other = await readBytes(random.pick(paths))
    for (let mutation = 0; mutation < MUTATIONS; mutation++) {
      const result = await importBytes(source, mutate(bytes, other, random))
      expect(faultOf(result, source), `mutation ${mutation}`).toBeNull()
    }
  },
)
