import { foldWhiteSpace } from '../../../text/white-space.ts'
import type { HtmlElement } from './record-elements.ts'

const BLOCKS = new Set(
  'article blockquote dd div dl dt h1 h2 h3 h4 h5 h6 header hr li ol p pre section table td th tr ul'.split(
    ' ',
  ),
)

/** The text of an element as lines: a break and the edge of a block end one, other white space is folded. None is empty. */
export function linesOf(element: HtmlElement): readonly string[] {
  const lines: string[] = []
  let current: string[] = []
  const close = (): void => {
    const line = foldWhiteSpace(current.join(''))
    if (line !== '') lines.push(line)
    current = []
  }
  const visit = (node: HtmlElement | string): void => {
    if (typeof node === 'string') current.push(node)
    else {
      const isBlock = node.name === 'br' || BLOCKS.has(node.name)
      if (isBlock) close()
      node.children.forEach(visit)
      if (isBlock) close()
    }
  }
  // trees are no deeper than the cap of `recordElements`
  visit(element)
  close()
  return lines
}

/** The text of an element on one line. */
export function lineOf(element: HtmlElement): string {
  return linesOf(element).join(' ')
}

/** The text of an element as it stands in the file, line ends kept: for preformatted text. */
export function rawTextOf(element: HtmlElement): string {
  const parts: string[] = []
  const visit = (node: HtmlElement | string): void => {
    if (typeof node === 'string') parts.push(node)
    else if (node.name === 'br') parts.push('\n')
    else node.children.forEach(visit)
  }
  visit(element)
  return parts.join('')
}

export function classesOf({ attributes }: HtmlElement): readonly string[] {
  return (attributes['class'] ?? '').split(/\s+/u)
}

export function childElements({ children }: HtmlElement): readonly HtmlElement[] {
  return children.filter((child) => typeof child !== 'string')
}

/** The elements within one that pass a test, in order of the document; those within a found one are not looked at. */
export function findElements(
  element: HtmlElement,
  test: (element: HtmlElement) => boolean,
): readonly HtmlElement[] {
  return childElements(element).flatMap((child) => (test(child) ? [child] : findElements(child, test)))
}
