import { foldName } from '../text/index.ts'

interface Credited {
  readonly source: string | null
  readonly agency: string | null
}

/** Whether two printed names are the same but for case, accents, points and an article in front ("The Lantern"). */
function isSameName(one: string | null, other: string | null): boolean {
  return one !== null && other !== null && plain(one) !== '' && plain(one) === plain(other)
}

function plain(name: string): string {
  return foldName(name)
    .replace(/[^\p{L}\p{N} ]/gu, '')
    .replace(/^the /u, '')
    .replace(/ /gu, '')
}

/** Whether a copy stands on the page of the agency that it credits. */
export function isOwnAgency({ source, agency }: Credited): boolean {
  return isSameName(source, agency)
}

/** Whether a copy credits the publication that another one appeared in. */
export function credits(copy: Credited, other: Credited): boolean {
  return isSameName(copy.agency, other.source) && !isSameName(copy.source, other.source)
}
