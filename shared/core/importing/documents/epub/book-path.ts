import { resolvePath } from '../../archive/entry-path.ts'

const WITH_SCHEME = /^(?:[a-z][a-z\d+.-]*:|\/\/)/iu

/** The path that a reference in the document at `from` leads to, without its fragment; null for one out of the book. */
export function pathOfReference(from: string, reference: string): string | null {
  const [path = ''] = reference.trim().split(/[#?]/u)
  if (WITH_SCHEME.test(path)) return null
  if (path === '') return from
  return resolvePath(from.slice(0, from.lastIndexOf('/') + 1), withoutEscapes(path))
}

/** The id of the element that a reference leads to; null for a whole document. */
export function idOfReference(reference: string): string | null {
  const hash = reference.indexOf('#')
  const id = hash < 0 ? '' : withoutEscapes(reference.slice(hash + 1).trim())
  return id === '' ? null : id
}

function withoutEscapes(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}
