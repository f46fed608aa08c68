import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findMentions, mergeMentions } from '@shared/core/entities/index.ts'
import type { EntityType, Mention } from '@shared/model/mention.ts'

/** Mentions of the given names, each on a place of its own; `type: name` with `o`, `p` or `l` in front. */
function mentionsOf(names: readonly string[]): Mention[] {
  const types: Readonly<Record<string, EntityType>> = { p: 'person', l: 'place', o: 'organisation' }
  return names.map((name, i) => {
    const [letter = '', surface = ''] = name.split(': ')
    return {
      start: 100 * i,
      end: 100 * i + surface.length,
      type: types[letter] ?? 'person',
      surface,
      value: null,
    }
  })
}

/** Entities as `key ×mentions`. */
function entitiesOf(...names: readonly string[]): string[] {
  return mergeMentions(mentionsOf(names)).map(({ key, mentions }) => `${key} ×${mentions.length}`)
}

test.each<readonly [string, readonly string[], readonly string[]]>([
  ['a surname goes with the full name', ['p: Mike Pompeo', 'p: Pompeo'], ['person:mike pompeo ×2']],
  ['also when it stands first', ['p: Pompeo', 'p: Mike Pompeo'], ['person:mike pompeo ×2']],
  ['titles and possessives do not count', ['p: Secretary Pompeo', "p: Pompeo's"], ['person:pompeo ×2']],
  ['an East Asian surname comes first', ['p: Moon Jae-in', 'p: Moon'], ['person:moon jae-in ×2']],
  [
    'people who share a surname stay apart',
    ['p: Kim Jong-un', 'p: Kim Song'],
    ['person:kim jong-un ×1', 'person:kim song ×1'],
  ],
  [
    'of those the one named last is meant',
    ['p: Kim Jong-un', 'p: Kim Song', 'p: Kim'],
    ['person:kim jong-un ×1', 'person:kim song ×2'],
  ],
  ['a given name in two words is the same', ['p: Kim Jong Un', 'p: Kim Jong-un'], ['person:kim jong-un ×2']],
  [
    'initials do not count',
    ['p: Donald J. Trump', 'p: Donald Trump', 'p: Trump'],
    ['person:donald trump ×3'],
  ],
  [
    'a middle name does not part',
    ['p: Hillary Clinton', 'p: Hillary Rodham Clinton'],
    ['person:hillary rodham clinton ×2'],
  ],
  ['a given name only one person bears', ['p: Ingrid Voss', 'p: Ingrid'], ['person:ingrid voss ×2']],
  [
    'two people of one given name',
    ['p: Ingrid Voss', 'p: Ingrid Berg', 'p: Ingrid'],
    ['person:ingrid voss ×1', 'person:ingrid berg ×1', 'person:ingrid ×1'],
  ],
  [
    'other names of a country',
    ['l: US', 'l: United States', 'l: U.S.', 'l: America'],
    ['place:united states ×4'],
  ],
  ['other names of an organisation', ['o: UN', 'o: United Nations'], ['organisation:united nations ×2']],
  [
    'initials of an organisation',
    ['o: Harbour Safety Board', 'o: HSB'],
    ['organisation:harbour safety board ×2'],
  ],
  [
    'the first words of an organisation',
    ['o: Harbour Board', 'o: Harbour Board of Norrland'],
    ['organisation:harbour board of norrland ×2'],
  ],
  [
    'a firm with and without its form',
    ['o: Norrland Ferries Ltd.', 'o: Norrland Ferries'],
    ['organisation:norrland ferries ×2'],
  ],
  [
    'a person and a place of one name',
    ['p: Washington', 'l: Washington'],
    ['person:washington ×1', 'place:washington ×1'],
  ],
  ['diacritics do not part', ['p: José Muñoz', 'p: Jose Munoz'], ['person:jose munoz ×2']],
  ['a Korean surname of one syllable', ['p: 문재인', 'p: 문'], ['person:문재인 ×2']],
])('%s', (_, names, expected) => {
  expect(entitiesOf(...names)).toEqual(expected)
})

test('the entity bears the fullest name of the article', () => {
  const [entity] = mergeMentions(mentionsOf(['p: Pompeo', 'p: Mike Pompeo']))
  expect(entity).toMatchObject({ name: 'Mike Pompeo', type: 'person' })
  const [country] = mergeMentions(mentionsOf(['l: US']))
  expect(country).toMatchObject({ name: 'US', key: 'place:united states' })
  const [town] = mergeMentions(mentionsOf(['l: SEOUL', 'l: Seoul']))
  expect(town).toMatchObject({ name: 'Seoul' })
})

test('an abbreviation in brackets goes with the long form before it', () => {
  const text = 'The Coastal Shipping Agency (Cosha) closed. Cosha said so.'
  const mentions = mentionsOf(['o: Coastal Shipping Agency', 'o: Cosha', 'o: Cosha']).map((mention, i) => {
    const start = [text.indexOf('Coastal'), text.indexOf('Cosha'), text.lastIndexOf('Cosha')][i] ?? 0
    return { ...mention, start, end: start + mention.surface.length }
  })
  expect(mergeMentions(mentions, text)).toHaveLength(2)
  const lettered = text.replaceAll('Cosha', 'CoSA')
  const found = mergeMentions(findMentions(lettered), lettered)
  expect(found.map(({ name, mentions: spans }) => [name, spans.length])).toEqual([
    ['Coastal Shipping Agency', 3],
  ])
})

test('every mention but the dates is in exactly one entity, in order', () => {
  const name = fc.constantFrom(
    ...[
      'p: Kim',
      'p: Kim Song',
      'p: Moon Jae-in',
      'p: Jae-in',
      'l: US',
      'l: Seoul',
      'o: UN',
      'o: Harbour Board',
      'o: HB',
    ],
  )
  fc.assert(
    fc.property(fc.array(name, { maxLength: 30 }), (names) => {
      const mentions = mentionsOf(names)
      const merged = mergeMentions(mentions)
      const starts = merged.flatMap((entity) => entity.mentions.map(({ start }) => start))
      expect([...starts].sort((a, b) => a - b)).toEqual(mentions.map(({ start }) => start))
      for (const entity of merged) {
        const own = entity.mentions.map(({ start }) => start)
        expect(own).toEqual([...own].sort((a, b) => a - b))
      }
      expect(new Set(merged.map(({ key }) => key)).size).toBe(merged.length)
    }),
  )
})
