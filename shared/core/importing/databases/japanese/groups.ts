import type { HtmlElement } from '../html/record-elements.ts'

/** Elements of a page put together to records, each of which begins with a certain kind of element. */
export function* groupElements(
  elements: Iterable<HtmlElement>,
  isFirst: (element: HtmlElement) => boolean,
): Generator<readonly HtmlElement[]> {
  let group: HtmlElement[] = []
  for (const element of elements) {
    if (isFirst(element)) {
      if (group.length > 0) yield group
      group = [element]
    } else if (group.length > 0) group.push(element)
  }
  if (group.length > 0) yield group
}
