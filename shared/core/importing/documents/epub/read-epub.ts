import type { ArticleDraft } from '../../../../model/draft.ts'
import { stripInvisible } from '../../../text/invisible.ts'
import { ZipArchive } from '../../archive/zip-archive.ts'
import { DraftFields } from '../../draft-fields.ts'
import type { FormatReader } from '../../format.ts'
import { readParagraphs, withoutInvisible } from '../../plain/read-plain-text.ts'
import { readingContext, type ReadingContext } from '../../reading-context.ts'
import { ReadingError } from '../../reading-error.ts'
import { isMadeUpTitle, withFacts, type DocumentFacts } from '../document-facts.ts'
import { NestedResults } from '../nested-results.ts'
import type { Book } from './book.ts'
import type { Chapter } from './chapter.ts'
import { hasSubstance, partsOf, type BookPart, type PlacedChapter } from './chapters.ts'
import { divideChapter } from './divide-chapter.ts'
import { protectedPaths } from './protection.ts'
import { readChapter } from './read-chapter.ts'
import { type ContentsEntry, readContents } from './read-contents.ts'
import { readPackage } from './read-package.ts'

/**
 * Reads an e-book: one article for each document of it that holds text, or for each that the book says is in the
 * document, in the order of the book. A document that
 * cannot be read is a problem of its own; the others are read.
 */
export const readEpub: FormatReader = async ({ name, bytes, budget, options }) => {
  const archive = new ZipArchive(bytes, budget)
  const book = readPackage(archive)
  const closed = protectedPaths(archive)
  if (book.spine.some((path) => closed.has(path)))
    throw new ReadingError('copy-protected', 'documents of the book are encrypted')
  const contents = readContents(archive, book)
  const chapters: PlacedChapter[] = []
  const failures: { readonly path: string; readonly error: unknown }[] = []
  for (const path of book.spine) {
    await options.pause?.()
    if (options.isCancelled?.() === true) throw new ReadingError('cancelled', `before ${path}`)
    try {
      const entries = contents.get(path) ?? []
      for (const { chapter, label, isArticle } of divideChapter(readEntry(archive, path, entries), entries)) {
        const isFrontMatter = chapter.isFrontMatter || book.frontMatter.has(path)
        chapters.push({ ...chapter, isFrontMatter, path, label, isArticle })
      }
    } catch (error) {
      failures.push({ path, error })
      if (budget.isSpent) break
    }
  }
  const parts = findParts(chapters, book.facts.title)
  const context = readingContext(name, options)
  const results = new NestedResults()
  for (const part of parts) {
    const draft = draftOf(part, book, parts.length > 1, context)
    results.add(parts.length > 1 ? part.path : null, { articles: [draft], problems: [] })
  }
  for (const { path, error } of failures) results.addFailure(`${name}/${path}`, error)
  if (results.isEmpty) throw withoutText(chapters)
  return results.result
}

function readEntry(archive: ZipArchive, path: string, entries: readonly ContentsEntry[]): Chapter {
  const entry = archive.find(path)
  if (entry === undefined) throw new ReadingError('damaged', 'the document is missing')
  return readChapter(archive.read(entry), new Set(entries.flatMap(({ id }) => id ?? [])))
}

/** Where no document holds much, all of them are one article. */
function findParts(chapters: readonly PlacedChapter[], bookTitle: string): readonly BookPart[] {
  const parts = partsOf(chapters.filter(hasSubstance), bookTitle)
  if (parts.length > 0) return parts
  const all = chapters.filter(({ blocks }) => blocks.length > 0)
  const [first] = all
  return first === undefined
    ? []
    : partsOf([{ ...first, label: '', blocks: all.flatMap(({ blocks }) => blocks) }], bookTitle)
}

function withoutText(chapters: readonly Chapter[]): ReadingError {
  const pictures = chapters.reduce((sum, { pictureCount }) => sum + pictureCount, 0)
  return pictures > 0
    ? new ReadingError('scanned', `${pictures} pictures, no text`)
    : new ReadingError('no-text', 'a book without text')
}

/** Of an article among many the book's own title is where it was published, and its authors may be others. */
function draftOf(part: BookPart, book: Book, isOneOfMany: boolean, context: ReadingContext): ArticleDraft {
  const fields = new DraftFields(context.stepsOff)
  setTitle(fields, part, isOneOfMany ? null : book.facts.title)
  const paragraphs = withoutInvisible(part.paragraphs.join('\n'), fields)
    .normalize('NFC')
    .split('\n')
    .filter((paragraph) => paragraph.trim() !== '')
  const text = paragraphs.length > 0 ? paragraphs : [part.title]
  const draft = withFacts(readParagraphs(text, fields, context), factsOf(part, book, isOneOfMany))
  if (draft.language !== null || book.language === null) return draft
  return {
    ...draft,
    language: book.language,
    origins: {
      ...draft.origins,
      language: { quote: book.language, rule: 'document-language', certainty: 'inferred' },
    },
  }
}

/** @param bookTitle of a book that is one article, null for another one */
function setTitle(fields: DraftFields, { title, titleRule }: BookPart, bookTitle: string | null): void {
  if (titleRule === 'heading' || titleRule === 'list-of-contents')
    fields.set('title', withoutInvisible(title, fields), title, titleRule)
  // programs put the book's name into the head of a document, or that of the file
  const [inferred, rule] = bookTitle === null ? [title, 'html-title'] : [bookTitle, 'document-title']
  if (!isMadeUpTitle(inferred)) fields.set('title', stripInvisible(inferred), inferred, rule, 'inferred')
}

function factsOf(part: BookPart, { facts, periodical }: Book, isOneOfMany: boolean): DocumentFacts {
  return {
    ...facts,
    title: isOneOfMany ? '' : facts.title,
    author: periodical === null ? facts.author : '',
    source: periodical ?? (isOneOfMany ? facts.title : facts.source),
    url: part.url !== '' ? part.url : isOneOfMany ? '' : facts.url,
  }
}
