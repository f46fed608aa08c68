import { expect, test } from 'vitest'
import { inNextFrame } from '../../../renderer/features/comparing/frames.ts'

const twoFrames = (): Promise<unknown> =>
  new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))

test('what moves panes runs before what is drawn by their places, each once', async () => {
  const acts: string[] = []
  const draw = (): unknown => acts.push('draw')
  inNextFrame('draw', draw)
  inNextFrame('move', () => acts.push('move'))
  inNextFrame('draw', draw)
  await twoFrames()
  expect(acts).toEqual(['move', 'draw'])
})

test('what is taken back does not run', async () => {
  const acts: string[] = []
  inNextFrame('move', () => acts.push('move'))()
  await twoFrames()
  expect(acts).toEqual([])
})
