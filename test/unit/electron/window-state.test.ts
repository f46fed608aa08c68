import { describe, expect, it } from 'vitest'
import * as fc from 'fast-check'
import { MIN_HEIGHT, MIN_WIDTH, parseWindowState, placeWindow } from '../../../electron/main/window-state.ts'

const laptop = { x: 0, y: 25, width: 1440, height: 875 }
const monitor = { x: 1440, y: 0, width: 2560, height: 1440 }

describe('placeWindow', () => {
  it.each([
    ['the middle of the first screen at first', null, { x: 40, y: 32, width: 1360, height: 860 }],
    [
      'where it stood',
      { x: 100, y: 50, width: 1000, height: 700 },
      { x: 100, y: 50, width: 1000, height: 700 },
    ],
    [
      'the second screen',
      { x: 1600, y: 90, width: 900, height: 600 },
      { x: 1600, y: 90, width: 900, height: 600 },
    ],
    [
      'back in view from over an edge',
      { x: -300, y: 50, width: 1000, height: 700 },
      { x: 0, y: 50, width: 1000, height: 700 },
    ],
    [
      'the middle again when its screen is gone',
      { x: 9000, y: 0, width: 900, height: 600 },
      { x: 270, y: 162, width: 900, height: 600 },
    ],
    [
      'no larger than the screen',
      { x: 0, y: 25, width: 9000, height: 9000 },
      { x: 0, y: 25, width: 1440, height: 875 },
    ],
    [
      'no smaller than can be used',
      { x: 10, y: 30, width: 20, height: 10 },
      { x: 320, y: 182, width: 800, height: 560 },
    ],
  ])('puts the window %s', (_where, saved, placed) => {
    expect(placeWindow(saved, [laptop, monitor])).toEqual(placed)
  })

  it('keeps the title bar on some screen, whatever was saved', () => {
    const whole = fc.integer({ min: -20_000, max: 20_000 })
    const bounds = fc.record({ x: whole, y: whole, width: whole, height: whole })
    fc.assert(
      fc.property(bounds, (saved) => {
        const placed = placeWindow(saved, [laptop, monitor])
        expect(placed.width).toBeGreaterThanOrEqual(MIN_WIDTH)
        expect(placed.height).toBeGreaterThanOrEqual(MIN_HEIGHT)
        const isOn = (area: typeof laptop) =>
          placed.x >= area.x && placed.y >= area.y && placed.x + placed.width <= area.x + area.width
        expect([laptop, monitor].some(isOn)).toBe(true)
      }),
    )
  })
})

describe('parseWindowState', () => {
  it.each([
    ['nothing', {}],
    ['text', { bounds: 'wide' }],
    ['a missing side', { bounds: { x: 1, y: 2, width: 3 } }],
    ['fractions', { bounds: { x: 0.5, y: 0, width: 800, height: 600 } }],
  ])('takes %s for never saved', (_what, saved) => {
    expect(parseWindowState(saved)).toEqual({ bounds: null, isMaximized: false })
  })

  it('reads what was saved', () => {
    const state = { bounds: { x: 1, y: 2, width: 900, height: 700 }, isMaximized: true }
    expect(parseWindowState(state)).toEqual(state)
  })
})
