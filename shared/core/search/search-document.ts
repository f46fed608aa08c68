/** What the index reads of an article. */
export interface SearchDocument {
  /** A whole number from 0 to 2^32 - 1 that stands for the article everywhere. */
  readonly id: number
  readonly title: string
  readonly body: string
  readonly byline: string
  readonly source: string
  /** BCP 47 tag, by which the words are stemmed; null when unknown, which counts as English. */
  readonly language: string | null
}
