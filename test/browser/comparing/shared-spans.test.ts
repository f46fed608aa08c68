import type { ArticleId } from '@shared/model/ids.ts'
import { expect, test } from 'vitest'
import { sharedSpans } from '../../../renderer/features/comparing/shared-spans.ts'
import type { PassagePlace } from '../../../renderer/state/number-passages.ts'

/** A text in which `[…]` marks passages and `{…}` their changed words. */
function read(marked: string): { readonly text: string; readonly places: readonly PassagePlace[] } {
  let text = ''
  const places: PassagePlace[] = []
  const changes: { start: number; end: number; isFigure: boolean }[] = []
  let start = 0
  let changeStart = 0
  for (const letter of marked) {
    if (letter === '[') start = text.length
    else if (letter === '{') changeStart = text.length
    else if (letter === '}') changes.push({ start: changeStart, end: text.length, isFigure: false })
    else if (letter === ']') {
      const kind = changes.length === 0 ? 'exact' : 'edited'
      places.push({ articleId: 1 as ArticleId, start, end: text.length, kind, changes: changes.splice(0) })
    } else text += letter
  }
  return { text, places }
}

test.each([
  ['a passage as it stands', 'New. [the same words] and new', ['the same words']],
  ['without what was changed in it', '[about {forty} boats left {at dawn}]', ['about ', ' boats left ']],
  ['with the marks at its edges', 'He said: “[the same words].” New', ['“the same words.”']],
  ['without the quotation mark that opens what follows', '[the same words] “new”', ['the same words']],
  ['within its paragraph', '[the same words]\n“New', ['the same words']],
  ['in the order of the text', '[one] new [two]', ['one', 'two']],
])('shared text is %s', (_name, marked, expected) => {
  const { text, places } = read(marked)
  const spans = sharedSpans(text, [...places].reverse())
  expect(spans.map(({ start, end }) => text.slice(start, end))).toEqual(expected)
})
