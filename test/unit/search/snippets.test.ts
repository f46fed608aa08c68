import { makeSnippet } from '@shared/core/search/index.ts'
import type { Snippet } from '@shared/model/query.ts'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { treeOf } from '../../support/search/documents.ts'

function snippet(query: string, text: string, length: number): Snippet {
  return makeSnippet(treeOf(query), text, { length, language: null })
}

/** The snippet with its marks in brackets. */
function show({ text, marks }: Snippet): string {
  return marks.reduceRight(
    (shown, { start, end }) => `${shown.slice(0, start)}[${shown.slice(start, end)}]${shown.slice(end)}`,
    text,
  )
}

describe('a snippet', () => {
  it('is the whole of a short text', () => {
    expect(show(snippet('talks', 'North\nKorea talks', 40))).toBe('North Korea [talks]')
  })

  it('shows the first match in its surroundings, cut between words', () => {
    const text = `${'before '.repeat(20)}Seoul ${'after '.repeat(20)}`
    expect(show(snippet('seoul', text, 40))).toBe('…before [Seoul] after after after after…')
  })

  it.each([
    ['deep in a long text', `${'before '.repeat(80)}Seoul ${'after '.repeat(80)}`, 'seoul'],
    ['at the end of a long text', `${'before '.repeat(80)}in Seoul`, 'seoul'],
    ['at the end of a short text', `${'before '.repeat(20)}in Seoul`, 'seoul'],
    ['behind very long words', `${'a'.repeat(300)} Seoul ${'after '.repeat(80)}`, 'seoul'],
    [
      'with another match far behind',
      `${'before '.repeat(40)}Seoul ${'after '.repeat(20)}talks`,
      'seoul talks',
    ],
  ])('shows a match %s within its first sixty signs', (_, text, query) => {
    const shown = snippet(query, text, 200)
    const [mark] = shown.marks
    expect(shown.text.slice(mark?.start, mark?.end)).toBe('Seoul')
    expect(mark?.end).toBeLessThan(60)
  })

  it('leads in with half as many characters where they are twice as wide', () => {
    const [mark] = snippet(
      '서울',
      `${'가나다라마바사'.repeat(20)}서울${'가나다라마바사'.repeat(20)}`,
      200,
    ).marks
    expect(mark?.start).toBeGreaterThan(4)
    expect(mark?.start).toBeLessThan(16)
  })

  it('prefers the place where most words of the query meet', () => {
    const text = `north north north ${'filler '.repeat(20)}north and Korea ${'filler '.repeat(20)}`
    expect(show(snippet('north korea', text, 40))).toContain('[north] and [Korea]')
  })

  it('prefers several matches of one word over one', () => {
    const text = `a talk ${'filler '.repeat(20)}talk after talk ${'filler '.repeat(20)}`
    expect(show(snippet('talk', text, 40))).toContain('[talk] after [talk]')
  })

  it('begins with the text where nothing matches', () => {
    expect(show(snippet('nothing', 'The first words of a text', 12))).toBe('The first…')
  })

  it('does without word boundaries in scripts without spaces', () => {
    const shown = snippet('서울', `${'가나다라마바사'.repeat(20)}서울${'가나다라마바사'.repeat(20)}`, 30)
    expect(show(shown)).toContain('[서울]')
    expect(shown.text.length).toBeLessThanOrEqual(32)
  })

  it('never exceeds its length, never splits a character, and marks what the text holds', () => {
    const text = fc
      .array(fc.constantFrom('north', 'Korea', '서울에서', '𠮷野家', '👍', ' ', '\n', 'a'.repeat(30)), {
        maxLength: 30,
      })
      .map((parts) => parts.join(' '))
    fc.assert(
      fc.property(text, fc.integer({ min: 1, max: 80 }), (body, length) => {
        const shown = snippet('north OR korea OR 서울 OR 野家', body, length)
        expect(shown.text.length).toBeLessThanOrEqual(length + 2)
        expect(shown.text).not.toMatch(/\p{Surrogate}/u)
        expect(body.replace(/\s/gu, ' ')).toContain(shown.text.replace(/^…|…$/gu, ''))
        for (const { start, end } of shown.marks) {
          expect(start).toBeLessThan(end)
          expect('northKorea서울𠮷野家').toContain(shown.text.slice(start, end))
        }
      }),
      { numRuns: 500 },
    )
  })
})
