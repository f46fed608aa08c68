/** A paragraph or heading of a document of a book. */
export interface ChapterBlock {
  /** Without line feeds, not empty. */
  readonly text: string
  /** 1 for the highest heading; 0 for text. */
  readonly headingLevel: number
}

/** How much of a document stands before a place in it. */
export interface ChapterPlace {
  /** Paragraphs and headings of the text, and those of notes. */
  readonly text: number
  readonly notes: number
  readonly letters: number
  readonly linkedLetters: number
}

/** What a document of a book holds. */
export interface Chapter {
  /** In reading order, notes last. */
  readonly blocks: readonly ChapterBlock[]
  /** How many of them are text; notes are the others. */
  readonly textCount: number
  /** Where the elements with ids begin that were asked for, by id. */
  readonly places: ReadonlyMap<string, ChapterPlace>
  /** Where elements begin that say that they are an article, and are inside no other such element. */
  readonly articles: readonly ChapterPlace[]
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
