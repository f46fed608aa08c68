/** A paragraph or heading of a document of a book. */
export interface ChapterBlock {
  /** Without line feeds, not empty. */
  readonly text: string
  /** 1 for the highest heading; 0 for text. */
  readonly headingLevel: number
}

/** What a document of a book holds. */
export interface Chapter {
  /** In reading order, notes last. */
  readonly blocks: readonly ChapterBlock[]
  /** As its head says, empty when it does not. */
  readonly title: string
  /** Web address that it was made from; empty when none is told. */
  readonly url: string
  /** It says of itself that it is a cover, a list of contents or an imprint. */
  readonly isFrontMatter: boolean
  readonly pictureCount: number
  /** Letters and digits of the text, and how many of them are links to elsewhere. */
  readonly letters: number
  readonly linkedLetters: number
}
