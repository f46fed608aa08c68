import fc from 'fast-check'
import { expect, it } from 'vitest'
import { PassageIndex, type TextLink } from '@shared/core/passages/index.ts'
import { linkArticle, TextGraph } from '@shared/core/stories/index.ts'
import type { ArticleBody } from '@shared/model/article.ts'
import type { ArticleId } from '@shared/model/ids.ts'
import { inventSentences } from '../../support/passages/invented-prose.ts'
import { seededRandom } from '../../support/passages/seeded-random.ts'

const ARTICLES = 10

/** Articles that reuse sentences of a wire story, some of them the same text as another. */
function inventLibrary(seed: number): ArticleBody[] {
  const random = seededRandom(seed)
  const wire = inventSentences(random, 12)
  const bodies: ArticleBody[] = []
  for (let id = 1; id <= ARTICLES; id++) {
    const from = random.below(wire.length - 3)
    const reused = wire.slice(from, from + 2 + random.below(6))
    const own = inventSentences(random, 4)
    const copied = bodies.at(-1)?.text
    const text = copied !== undefined && random.isHit(0.2) ? copied : [...own, ...reused].join(' ')
    bodies.push({
      id: id as ArticleId,
      text,
      paragraphs: [{ start: 0, end: text.length }],
      repeats: [],
      origins: {},
      cleaning: [],
      importerVersion: 1,
    })
  }
  return bodies
}

/** What linking leaves behind: the articles by text, and the links of texts with their passages. */
class Linked {
  readonly index = new PassageIndex()
  readonly graph = new TextGraph()
  readonly links = new Map<string, TextLink>()
  readonly #bodies = new Map<ArticleId, ArticleBody>()

  async add(body: ArticleBody): Promise<void> {
    this.#bodies.set(body.id, body)
    const readBody = (id: ArticleId) => Promise.resolve(this.#bodies.get(id))
    const { links } = await linkArticle(body, this.index, this.graph, readBody, () => 0)
    for (const link of links) this.links.set(`${link.a} ${link.b}`, link)
  }

  remove(id: ArticleId): void {
    this.index.remove(id)
    for (const [a, b] of this.graph.remove(id)) this.links.delete(`${a} ${b}`)
    this.#bodies.delete(id)
  }

  /** Everything that can be asked of it, in a fixed order. */
  told(): unknown {
    const links = [...this.links].sort(([x], [y]) => x.localeCompare(y))
    const keys = new Set([...this.#bodies.keys()].map((id) => this.graph.keyOf(id) ?? -1))
    const texts = [...keys]
      .sort((x, y) => x - y)
      .map((key) => [key, this.graph.idsOf(key), [...this.graph.overlapsOf(key)].sort(([x], [y]) => x - y)])
    return { links: links.map(([key, { spans }]) => [key, [...spans]]), texts }
  }
}

async function link(bodies: readonly ArticleBody[]): Promise<Linked> {
  const linked = new Linked()
  for (const body of bodies) await linked.add(body)
  return linked
}

it('articles added in any order give the same links', async () => {
  await fc.assert(
    fc.asyncProperty(fc.nat(), fc.nat(), async (seed, order) => {
      const bodies = inventLibrary(seed)
      const [one, other] = [await link(bodies), await link(seededRandom(order).shuffle(bodies))]
      expect(other.told()).toEqual(one.told())
    }),
    { numRuns: 12 },
  )
})

it('an article that is removed and added again leaves everything as it was', async () => {
  await fc.assert(
    fc.asyncProperty(fc.nat(), fc.nat({ max: ARTICLES - 1 }), async (seed, at) => {
      const bodies = inventLibrary(seed)
      const linked = await link(bodies)
      const before = linked.told()
      const body = bodies[at]
      if (body === undefined) return
      linked.remove(body.id)
      await linked.add(body)
      expect(linked.told()).toEqual(before)
    }),
    { numRuns: 12 },
  )
})

it('what is removed leaves no link behind', async () => {
  const bodies = inventLibrary(3)
  const linked = await link(bodies)
  expect(linked.links.size).toBeGreaterThan(0)
  for (const { id } of bodies) linked.remove(id)
  expect(linked.told()).toEqual({ links: [], texts: [] })
})
