import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseJson } from '@shared/core/importing/records/json/parse-json.ts'
import { atOnce } from '@shared/core/importing/steps.ts'

const PIECE = 8
const inPieces = (text: string): unknown => atOnce(parseJson(text, PIECE))

describe('JSON that is parsed in steps', () => {
  test('comes to what it comes to at once', () => {
    fc.assert(
      fc.property(fc.json({ maxDepth: 6 }), fc.constantFrom(0, 1, 4), (text, indent) => {
        const printed = JSON.stringify(JSON.parse(text), null, indent)
        expect(inPieces(printed)).toEqual(JSON.parse(printed))
      }),
    )
  })

  test('is refused where it is refused at once', () => {
    const damaged = fc
      .tuple(fc.json({ maxDepth: 4 }), fc.nat(), fc.constantFrom('', '{', ']', ',', '"', ':', 'x', '\\'))
      .map(([text, at, sign]) => {
        const place = at % (text.length + 1)
        return text.slice(0, place) + sign + text.slice(place + 1)
      })
    fc.assert(
      fc.property(damaged, (text) => {
        expect(outcome(() => inPieces(text))).toEqual(outcome(() => JSON.parse(text) as unknown))
      }),
      { numRuns: 2_000 },
    )
  })

  test('keeps hostile keys as keys of its own', () => {
    const text = '{"__proto__":{"isAdmin":true},"constructor":1,"title":"A long enough text"}'
    const value = inPieces(text) as object
    expect(Object.keys(value)).toEqual(['__proto__', 'constructor', 'title'])
    expect(Object.getPrototypeOf(value)).toBe(Object.prototype)
    expect({}).not.toHaveProperty('isAdmin')
  })

  test('pauses between the records of a list', () => {
    const list = JSON.stringify(Array.from({ length: 100 }, (_, number) => ({ number, text: 'x' })))
    expect([...parseJson(list, PIECE)].length).toBeGreaterThan(100)
  })
})

function outcome(parse: () => unknown): unknown {
  try {
    return { value: parse() }
  } catch (error) {
    return error instanceof SyntaxError ? 'refused' : error
  }
}
