import { expect, onTestFinished, test } from 'vitest'
import { whileDrawn } from '../../../renderer/features/comparing/drawn-paragraphs.ts'

function draw(count: number): HTMLElement[] {
  const host = document.body.appendChild(document.createElement('div'))
  onTestFinished(() => host.remove())
  return Array.from({ length: count }, () => {
    const paragraph = host.appendChild(document.createElement('p'))
    paragraph.textContent = 'The tug left the harbour.'
    return paragraph
  })
}

test('all paragraphs of a frame are measured before the first margin is written', async () => {
  const acts: string[] = []
  for (const paragraph of draw(3)) {
    onTestFinished(
      whileDrawn(paragraph, () => {
        acts.push('measure')
        return () => acts.push('write')
      }),
    )
  }
  await expect.poll(() => acts).toEqual(['measure', 'measure', 'measure', 'write', 'write', 'write'])
})

test('a paragraph is measured anew when its size changes, until nobody asks any more', async () => {
  const [paragraph] = draw(1)
  if (paragraph === undefined) throw new Error('nothing is drawn')
  let count = 0
  const stop = whileDrawn(paragraph, () => () => count++)
  await expect.poll(() => count).toBe(1)
  paragraph.style.width = '60px'
  await expect.poll(() => count).toBe(2)
  stop()
  paragraph.style.width = '90px'
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))
  expect(count).toBe(2)
})
