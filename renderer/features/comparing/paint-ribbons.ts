import type { Ribbon } from './ribbons.ts'

const SVG = 'http://www.w3.org/2000/svg'

/**
 * Draws the bands into an SVG element, which then holds one path for each. It is written to directly, because this
 * happens in every frame of scrolling.
 *
 * @param width distance of the two panes in pixels
 * @param active number of the ringed passage
 */
export function paintRibbons(
  svg: SVGSVGElement,
  ribbons: readonly Ribbon[],
  width: number,
  active: number | null,
): void {
  while (svg.childElementCount > ribbons.length) svg.lastElementChild?.remove()
  while (svg.childElementCount < ribbons.length) svg.append(document.createElementNS(SVG, 'path'))
  ribbons.forEach((ribbon, index) => {
    const path = svg.children[index]
    setIfNew(path, 'd', bandPath(ribbon, width))
    setIfNew(path, 'data-kind', ribbon.kind)
    setIfNew(path, 'data-active', String(ribbon.number === active))
  })
}

function setIfNew(element: Element | undefined, name: string, value: string): void {
  if (element?.getAttribute(name) !== value) element?.setAttribute(name, value)
}

function bandPath({ from, to }: Ribbon, width: number): string {
  const middle = width / 2
  const [a, b, c, d] = [from.top, to.top, to.bottom, from.bottom].map((y) => y.toFixed(1))
  return [
    `M0 ${a} C${middle} ${a} ${middle} ${b} ${width} ${b}`,
    `L${width} ${c} C${middle} ${c} ${middle} ${d} 0 ${d}Z`,
  ].join(' ')
}
