import { headerValue } from './header-block.ts'
import { partBytes, type MimePart } from './mime-parts.ts'

const ABSOLUTE = /^[a-z][a-z0-9+.-]*:/iu

/**
 * Finds the pictures among the parts of an archive by the address that a page has for them: that of the web, that of
 * a part (`cid:`), or one that is relative to the page.
 */
export function picturesOf(
  parts: readonly MimePart[],
): (address: string, pageAddress: string | null) => Uint8Array | null {
  const known = new Map<string, MimePart>()
  for (const part of parts) {
    const place = headerValue(part.headers, 'content-location')
    const id = headerValue(part.headers, 'content-id')?.replace(/^<|>$/gu, '')
    if (place !== null && !known.has(place)) known.set(place, part)
    if (id !== undefined) known.set(`cid:${id}`, part)
  }
  return (address, pageAddress) => {
    const part = known.get(address) ?? known.get(absolute(address, pageAddress))
    return part === undefined ? null : partBytes(part)
  }
}

/** An address as a page of this address means it; without dots in the path, as browsers write it. */
function absolute(address: string, pageAddress: string | null): string {
  if (pageAddress === null || ABSOLUTE.test(address)) return address
  const origin = /^[a-z][a-z0-9+.-]*:\/\/[^/?#]*/iu.exec(pageAddress)?.[0] ?? ''
  if (address.startsWith('//')) return origin.replace(/\/\/.*$/u, '') + address
  const folder = pageAddress.replace(/[?#].*$/u, '').replace(/[^/]*$/u, '')
  const path = address.startsWith('/') ? address : folder.slice(origin.length) + address
  const steps: string[] = []
  for (const step of path.split('/')) {
    if (step === '..') steps.pop()
    else if (step !== '.') steps.push(step)
  }
  return `${origin}/${steps.join('/').replace(/^\/+/u, '')}`
}
