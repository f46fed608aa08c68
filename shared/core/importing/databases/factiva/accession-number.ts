/** Code of the source filled up to eight signs, the day, and nine more. */
const ACCESSION_NUMBER = /(?<![A-Za-z0-9])[A-Za-z0-9]{8}(?:19|20)\d{6}[a-z0-9]{9}(?![A-Za-z0-9])/u

/** The number that Factiva gives an article, the same in each of its exports; null where a text holds none. */
export function findAccessionNumber(text: string): string | null {
  return ACCESSION_NUMBER.exec(text)?.[0] ?? null
}
