import type { FieldOrigin } from '../../../model/article.ts'
import type { ArticleDraft } from '../../../model/draft.ts'
import { stripInvisible } from '../../text/invisible.ts'
import { foldWhiteSpace } from '../../text/white-space.ts'
import { readRecordDate } from '../records/record-date.ts'

/** What a document says of itself beside its text, as written there; empty where it says nothing. */
export interface DocumentFacts {
  readonly title: string
  readonly author: string
  /** When it was made or published. */
  readonly date: string
  /** Who published it, or where it was taken from. */
  readonly source: string
  /** Web address that it was taken from. */
  readonly url: string
}

export const NO_FACTS: DocumentFacts = { title: '', author: '', date: '', source: '', url: '' }

const MAX_TITLE_UNITS = 300
const MAX_AUTHOR_UNITS = 200
const MAX_SOURCE_UNITS = 200
const WEB_ADDRESS = /^https?:\/\/\S{3,2000}$/iu
/** Titles that programs make up, and names of files. */
const NO_TITLE =
  /^(?:microsoft (?:word|powerpoint|excel)\b.*|(?:untitled|unknown|cover|document|dokument|doc|unbenannt|sans titre|sin título|제목 ?없음|無題|无标题|문서)[\s\d_.-]*|[\p{L}\p{N}\s_.()-]+\.(?:docx?|pdf|indd|qxp|qxd|odt|rtf|txt|x?html?|hwpx?|epub|pages|tmp)|powerpoint[- ].*|https?:\/\/.*|\P{L}+)$/iu
/** What programs and offices write where nobody filled in a name. */
const NO_AUTHOR =
  /^(?:(?:microsoft(?: office)?|windows|office|default)?[- ]?(?:user|사용자)|admin(?:istrator)?|owner|author|unknown|anonymous|python-docx|openpyxl|un-?named|apache poi|hp|dell|calibre|wallabag|pandoc|libreoffice|lenovo|samsung|user\d*|pc|\P{L}+|\S+@\S+)$/iu

/**
 * A draft with what its document says of itself where the text itself prints nothing, marked inferred: who set up a
 * document is not always who wrote it.
 */
export function withFacts(draft: ArticleDraft, facts: DocumentFacts): ArticleDraft {
  const title = clean(facts.title)
  const author = clean(facts.author)
  const date = draft.published === null ? readRecordDate(facts.date) : null
  const isTitleGuessed = draft.title === '' || draft.origins.title?.rule.startsWith('first-') === true
  const takesTitle =
    isTitleGuessed
    && draft.origins.title?.certainty !== 'printed'
    && title.length <= MAX_TITLE_UNITS
    && !isMadeUpTitle(title)
    && /\p{L}{2}/u.test(title)
  const takesAuthor =
    draft.byline === null && author !== '' && author.length <= MAX_AUTHOR_UNITS && !NO_AUTHOR.test(author)
  const source = clean(facts.source)
  const takesSource =
    draft.source === null && source !== '' && source.length <= MAX_SOURCE_UNITS && !NO_AUTHOR.test(source)
  const url = facts.url.trim()
  const takesUrl = draft.url === null && WEB_ADDRESS.test(url)
  return {
    ...draft,
    ...(takesTitle ? { title } : {}),
    ...(takesAuthor ? { byline: author } : {}),
    ...(takesSource ? { source } : {}),
    ...(takesUrl ? { url } : {}),
    ...(date === null ? {} : { published: { day: date.day, time: date.time, certainty: 'inferred' } }),
    origins: {
      ...draft.origins,
      ...(takesTitle ? { title: origin(facts.title, 'document-title') } : {}),
      ...(takesAuthor ? { byline: origin(facts.author, 'document-author') } : {}),
      ...(takesSource ? { source: origin(facts.source, 'document-source') } : {}),
      ...(takesUrl ? { url: origin(facts.url, 'document-url') } : {}),
      ...(date === null ? {} : { published: origin(facts.date, 'document-date') }),
    },
  }
}

/** Whether a title says nothing of its document: made up by a program, or the name of a file. */
export function isMadeUpTitle(title: string): boolean {
  return NO_TITLE.test(title.trim())
}

function clean(value: string): string {
  return foldWhiteSpace(stripInvisible(value).normalize('NFC'))
}

function origin(quote: string, rule: string): FieldOrigin {
  return { quote: quote.slice(0, 500), rule, certainty: 'inferred' }
}
