import type { Chapter, ChapterPlace } from './chapter.ts'
import type { ContentsEntry } from './read-contents.ts'

/** A document of a book, or one of the articles in it. */
export interface ChapterPiece {
  readonly chapter: Chapter
  /** Its name in the list of contents, empty when it is not there. */
  readonly label: string
  readonly isArticle: boolean
}

interface Beginning {
  readonly place: ChapterPlace
  readonly label: string
}

const FRONT: ChapterPlace = { text: 0, notes: 0, letters: 0, linkedLetters: 0 }

/**
 * The articles that one document holds by what the book says: those that its list of contents leads to, or else those
 * that are elements of their own. The whole document where it says of no two.
 *
 * @param entries of the list of contents that lead into the document
 */
export function divideChapter(chapter: Chapter, entries: readonly ContentsEntry[]): readonly ChapterPiece[] {
  const whole = [{ chapter, label: entries[0]?.label ?? '', isArticle: false }]
  for (const beginnings of [listed(chapter, entries), marked(chapter)]) {
    const pieces = piecesOf(chapter, beginnings)
    if (pieces.length > 1) return pieces
  }
  return whole
}

/** A chapter's sections stand a level below it: only the places of the highest level that the document has are articles. */
function listed({ places }: Chapter, entries: readonly ContentsEntry[]): readonly Beginning[] {
  const level = Math.min(...entries.map((entry) => entry.level))
  return entries
    .filter((entry) => entry.level === level)
    .flatMap(({ id, label }) => {
      const place = id === null ? FRONT : places.get(id)
      return place === undefined ? [] : [{ place, label }]
    })
}

function marked({ articles }: Chapter): readonly Beginning[] {
  return articles.map((place) => ({ place, label: '' }))
}

/** What stands before the first article, a section's name as a rule, is a piece of its own. */
function piecesOf(chapter: Chapter, beginnings: readonly Beginning[]): readonly ChapterPiece[] {
  const ordered = beginnings
    .toSorted((a, b) => a.place.text - b.place.text)
    .filter(({ place }, index, all) => place.text !== all[index - 1]?.place.text)
  const [first] = ordered
  if (first === undefined) return []
  const end: ChapterPlace = {
    text: chapter.textCount,
    notes: chapter.blocks.length - chapter.textCount,
    letters: chapter.letters,
    linkedLetters: chapter.linkedLetters,
  }
  const articles = ordered
    .map(({ place, label }, index) => ({
      chapter: between(chapter, place, ordered[index + 1]?.place ?? end),
      label,
      isArticle: true,
    }))
    .filter(({ chapter: { blocks } }) => blocks.some(({ headingLevel }) => headingLevel === 0))
  if (articles.length < 2 || first.place.text === 0) return articles
  return [{ chapter: between(chapter, FRONT, first.place), label: '', isArticle: false }, ...articles]
}

function between(chapter: Chapter, from: ChapterPlace, to: ChapterPlace): Chapter {
  const text = chapter.blocks.slice(from.text, to.text)
  const notes = chapter.blocks.slice(chapter.textCount + from.notes, chapter.textCount + to.notes)
  return {
    ...chapter,
    blocks: [...text, ...notes],
    textCount: text.length,
    // the head of the document names all of them
    title: '',
    letters: to.letters - from.letters,
    linkedLetters: to.linkedLetters - from.linkedLetters,
  }
}
