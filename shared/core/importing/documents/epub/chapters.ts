import type { Chapter, ChapterBlock } from './chapter.ts'

/** A document of a book and where it stands in it. */
export interface PlacedChapter extends Chapter {
  readonly path: string
  /** Its name in the list of contents, empty when it is not there. */
  readonly label: string
  /** It is one of several articles of its document: it goes on with none before it. */
  readonly isArticle: boolean
}

/** Documents of a book that are one article. */
export interface BookPart {
  readonly path: string
  /** The headline, and where it was read. */
  readonly title: string
  readonly titleRule: 'heading' | 'list-of-contents' | 'html-title' | null
  readonly url: string
  readonly paragraphs: readonly string[]
}

/** Fewer letters than this are a title on a page of its own. */
const MIN_LETTERS = 60
/** Chinese, Japanese and Korean say as much in half of them. */
const DENSE = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u
const MAX_LINKED_SHARE = 0.6
/** A heading may stand below a section's name and a picture's caption. */
const BLOCKS_TO_HEADING = 4

/** Whether a document holds text of the book: more than a title, and more than links to other documents. */
export function hasSubstance({
  isFrontMatter,
  isArticle,
  letters,
  linkedLetters,
  blocks,
}: PlacedChapter): boolean {
  // what the book calls an article may be a line in a column of news in brief
  const enough = isArticle ? 1 : blocks.some(({ text }) => DENSE.test(text)) ? MIN_LETTERS / 2 : MIN_LETTERS
  return !isFrontMatter && letters >= enough && linkedLetters <= letters * MAX_LINKED_SHARE
}

/**
 * The articles that documents make: one each, but a document that neither the list of contents names nor a heading of
 * the same rank opens goes on with the one before. Programs cut long chapters into several documents.
 *
 * @param bookTitle says nothing of a single document, where its head repeats it
 */
export function partsOf(chapters: readonly PlacedChapter[], bookTitle: string): readonly BookPart[] {
  const groups: { readonly chapters: PlacedChapter[]; readonly rank: number }[] = []
  for (const chapter of chapters) {
    const group = groups.at(-1)
    const level = findHeading(chapter)?.headingLevel ?? Infinity
    const isNew =
      chapter.isArticle || chapter.label !== '' || (level !== Infinity && level <= (group?.rank ?? Infinity))
    if (group === undefined || isNew) groups.push({ chapters: [chapter], rank: level })
    else group.chapters.push(chapter)
  }
  return groups.flatMap(({ chapters: [first, ...others] }) =>
    first === undefined ? [] : [partOf(first, others, bookTitle)],
  )
}

function partOf(first: PlacedChapter, others: readonly PlacedChapter[], bookTitle: string): BookPart {
  const heading = findHeading(first)
  const [title, titleRule] = titleOf(first, heading, bookTitle)
  return {
    path: first.path,
    title,
    titleRule,
    url: first.url,
    paragraphs: [first, ...others]
      .flatMap(({ blocks }) => blocks)
      .filter((block) => block !== heading)
      .map(({ text }) => text),
  }
}

function titleOf(
  { label, title }: PlacedChapter,
  heading: ChapterBlock | undefined,
  bookTitle: string,
): readonly [string, BookPart['titleRule']] {
  if (heading !== undefined) return [heading.text, 'heading']
  if (label !== '') return [label, 'list-of-contents']
  return title === '' || title === bookTitle ? ['', null] : [title, 'html-title']
}

/** The highest of the headings at the top. */
function findHeading({ blocks }: Chapter): ChapterBlock | undefined {
  return blocks
    .slice(0, BLOCKS_TO_HEADING)
    .filter(({ headingLevel }) => headingLevel > 0)
    .sort((a, b) => a.headingLevel - b.headingLevel)[0]
}
