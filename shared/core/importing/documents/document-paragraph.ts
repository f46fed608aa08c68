import type { ArticleDraft } from '../../../model/draft.ts'
import { foldWhiteSpace } from '../../text/white-space.ts'
import { DraftFields } from '../draft-fields.ts'
import { readPlainText, withoutInvisible } from '../plain/read-plain-text.ts'
import type { ReadingContext } from '../reading-context.ts'
import { withFacts, type DocumentFacts } from './document-facts.ts'

/** A paragraph of a document of a word processor. */
export interface DocumentParagraph {
  /** With a line feed for each break of a line inside it and tabs as they are; may be empty. */
  readonly text: string
  /** What its style says it is. */
  readonly role: 'title' | 'heading' | 'text'
  /** 1 for the highest heading; 0 for anything else. */
  readonly headingLevel: number
  /** Addresses that its words link to; absent where none do. */
  readonly links?: readonly string[]
}

/** A document as it is read, before anything of it is taken for an article. */
export interface ReadDocument {
  readonly paragraphs: readonly DocumentParagraph[]
  readonly facts: DocumentFacts
}

/** A heading so far down is one of the text, not that of the article. */
const PARAGRAPHS_TO_TITLE = 3

/**
 * The article in a document: its headline by its style, else as in a text file; what the text does not print is
 * filled in from the document's facts. Null when it holds no text.
 */
export function draftOfDocument(
  { paragraphs, facts }: ReadDocument,
  context: ReadingContext,
): ArticleDraft | null {
  const fields = new DraftFields(context.stepsOff)
  const title = findTitle(paragraphs)
  if (title !== null) {
    const words = foldWhiteSpace(title.text)
    fields.set(
      'title',
      withoutInvisible(words, fields),
      words,
      title.role === 'title' ? 'title-style' : 'heading-style',
    )
  }
  const text = paragraphs.filter((paragraph) => paragraph !== title).map((paragraph) => paragraph.text)
  const draft = readPlainText(text.join('\n'), context, fields)
  if (draft !== null) return withFacts(draft, facts)
  const alone = title === null ? null : readPlainText(title.text, context)
  return alone === null ? null : withFacts(alone, facts)
}

function findTitle(paragraphs: readonly DocumentParagraph[]): DocumentParagraph | null {
  const filled = paragraphs.filter(({ text }) => text.trim() !== '')
  const front = filled.slice(0, PARAGRAPHS_TO_TITLE)
  return (
    front.find(({ role }) => role === 'title')
    ?? front.find(({ role, headingLevel }) => role === 'heading' && headingLevel === 1)
    ?? (front[0]?.role === 'heading' ? front[0] : null)
  )
}
