import { StoryIndex } from '@shared/core/stories/index.ts'
import type { StoryDecision } from '@shared/model/story.ts'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  articleId,
  decideOptions,
  link,
  listStories,
  makeGraph,
  storiesOf,
  text,
  type LinkedLibrary,
} from '../../support/stories/graph.ts'

const COUNT = 14

/** Texts of 20 to 200 words under few keys, so that some are equal, and links of any strength between them. */
const libraries: fc.Arbitrary<LinkedLibrary> = fc
  .record({
    keys: fc.array(fc.integer({ min: 1, max: 11 }), { minLength: 2, maxLength: COUNT }),
    words: fc.array(fc.constantFrom(8, 20, 60, 200), { minLength: 12, maxLength: 12 }),
    pairs: fc.array(
      fc.tuple(
        fc.integer({ min: 1, max: 11 }),
        fc.integer({ min: 1, max: 11 }),
        fc.constantFrom(0.1, 0.4, 0.7, 1),
      ),
      { maxLength: 30 },
    ),
  })
  .map(({ keys, words, pairs }) => {
    const wordsOf = (key: number): number => words[key] ?? 20
    const links = new Map(
      pairs.flatMap(([a, b, share]) => {
        const shared = Math.ceil(Math.min(wordsOf(a), wordsOf(b)) * share)
        return a === b ? [] : [[`${Math.min(a, b)} ${Math.max(a, b)}`, link(a, b, shared)] as const]
      }),
    )
    return {
      texts: keys.map((key, index) => text(index + 1, wordsOf(key), key)),
      links: [...links.values()].filter(({ a, b }) => keys.includes(a) && keys.includes(b)),
    }
  })

const someArticles = fc.uniqueArray(fc.integer({ min: 1, max: COUNT }).map(articleId), {
  minLength: 1,
  maxLength: 4,
})

const decisionLists: fc.Arbitrary<readonly StoryDecision[]> = fc
  .array(fc.tuple(fc.boolean(), someArticles, someArticles), { maxLength: 4 })
  .map((made) =>
    made.map(([isTogether, articles, others], index): StoryDecision => {
      const decided = { id: decideOptions(index + 1).makeId(), decidedAtMs: index }
      return isTogether
        ? { ...decided, kind: 'together', articles: [...articles, ...others] }
        : { ...decided, kind: 'apart', articles, others: others.filter((id) => !articles.includes(id)) }
    }),
  )

test('any order of articles, links and decisions gives the same stories', () => {
  fc.assert(
    fc.property(libraries, decisionLists, fc.infiniteStream(fc.nat()), (library, decisions, stream) => {
      const shuffled = <Value>(values: readonly Value[]): Value[] =>
        values
          .map((value) => ({ value, at: stream.next().value as number }))
          .sort((x, y) => x.at - y.at)
          .map(({ value }) => value)
      const other = { texts: shuffled(library.texts), links: shuffled(library.links) }
      expect(storiesOf(other, shuffled(decisions))).toEqual(storiesOf(library, decisions))
    }),
  )
})

test('stories that are kept current are those that would be found anew, whatever happened', () => {
  fc.assert(
    fc.property(libraries, decisionLists, fc.array(fc.nat()), (library, decisions, turns) => {
      const { texts, links } = library
      const graph = makeGraph({ texts: [], links: [] })
      const index = new StoryIndex(graph)
      const there = new Set<number>()
      let decided: readonly StoryDecision[] = []
      for (const turn of turns) {
        const picked = texts[turn % texts.length]
        if (picked === undefined) continue
        if (turn % 3 === 0) {
          decided = decisions.slice(0, turn % (decisions.length + 1))
          index.decide(decided)
        } else if (there.has(picked.id)) {
          graph.remove(picked.id)
          there.delete(picked.id)
        } else {
          graph.addText(picked)
          there.add(picked.id)
          for (const each of links) if (each.a === picked.key || each.b === picked.key) graph.addLink(each)
        }
        if (turn % 2 === 0) index.refresh()
      }
      index.refresh()
      const left = texts.filter(({ id }) => there.has(id))
      const keys = new Set(left.map(({ key }) => key))
      const kept = links.filter(({ a, b }) => keys.has(a) && keys.has(b))
      expect(listStories(index)).toEqual(storiesOf({ texts: left, links: kept }, decided))
    }),
    { numRuns: 400 },
  )
})

test('what is removed and added again changes nothing', () => {
  fc.assert(
    fc.property(libraries, decisionLists, fc.nat(), (library, decisions, at) => {
      const { texts, links } = library
      const graph = makeGraph(library)
      const index = new StoryIndex(graph)
      index.decide(decisions)
      index.refresh()
      const before = listStories(index)
      const removed = texts[at % texts.length]
      if (removed === undefined) return
      graph.remove(removed.id)
      index.refresh()
      graph.addText(removed)
      for (const each of links) if (each.a === removed.key || each.b === removed.key) graph.addLink(each)
      index.refresh()
      expect(listStories(index)).toEqual(before)
    }),
  )
})

test('no decision to split is ever broken', () => {
  fc.assert(
    fc.property(libraries, decisionLists, (library, decisions) => {
      for (const story of storiesOf(library, decisions)) {
        for (const decision of decisions) {
          if (decision.kind !== 'apart') continue
          const isIn = (id: number): boolean => story.includes(id)
          expect(decision.articles.some(isIn) && decision.others.some(isIn)).toBe(false)
        }
      }
    }),
  )
})
