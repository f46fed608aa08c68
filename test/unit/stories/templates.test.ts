import { linkTexts } from '@shared/core/passages/index.ts'
import { describe, expect, test } from 'vitest'

const weather = (day: number, high: number, low: number, wind: number): string =>
  `Weather for the coast on day ${day} of the month: a high of ${high} degrees, a low of ${low} at night, and wind from `
  + `the north at ${wind} knots. Small boats should stay in the harbour, the weather office said.`

const accident = (hurt: number): string =>
  `A bus with 34 people on board left the road near Halmvik at 6:40 on Tuesday and came to rest against the wall of a `
  + `school. Police said that ${hurt} of the passengers were hurt, and that the driver, aged 51, had been tested.`

function shared(a: string, b: string): readonly [number, number] {
  const link = linkTexts({ key: 1, text: a, repeated: [] }, { key: 2, text: b, repeated: [] })
  return [link?.sharedA ?? 0, link?.sharedB ?? 0]
}

describe('texts that share their words', () => {
  test('are no copies when they are one form filled in with other figures', () => {
    expect(shared(weather(12, 9, 3, 22), weather(13, 11, 5, 17))).toEqual([0, 0])
  })

  test('are copies when a figure or two were brought up to date', () => {
    const [a, b] = shared(accident(9), accident(14))
    expect(Math.min(a, b)).toBeGreaterThan(35)
  })

  test('are copies when nothing was changed', () => {
    const text = weather(12, 9, 3, 22)
    expect(shared(text, `${text} The next report is due at noon.`)[0]).toBeGreaterThan(35)
  })
})
