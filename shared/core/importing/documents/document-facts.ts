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
}

export const NO_FACTS: DocumentFacts = { title: '', author: '', date: '' }

const MAX_TITLE_UNITS = 300
const MAX_AUTHOR_UNITS = 200
/** Titles that programs make up, and names of files. */
const NO_TITLE =
  /^(?:microsoft (?:word|powerpoint|excel)\b.*|(?:untitled|document|dokument|doc|unbenannt|sans titre|sin título|제목 ?없음|無題|无标题|문서)[\s\d_.-]*|[\w\s.()-]+\.(?:docx?|pdf|indd|qxp|qxd|odt|rtf|txt|html?|hwpx?|pages|tmp)|powerpoint[- ].*|https?:\/\/.*|[\W\d_]+)$/iu
/** What programs and offices write where nobody filled in a name. */
const NO_AUTHOR =
  /^(?:(?:microsoft(?: office)?|windows|office|default)?[- ]?(?:user|사용자)|admin(?:istrator)?|owner|author|unknown|anonymous|python-docx|openpyxl|un-?named|apache poi|hp|dell|lenovo|samsung|user\d*|pc|[\W\d_]+|\S+@\S+)$/iu

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
    && !NO_TITLE.test(title)
    && /\p{L}{2}/u.test(title)
  const takesAuthor =
    draft.byline === null && author !== '' && author.length <= MAX_AUTHOR_UNITS && !NO_AUTHOR.test(author)
  return {
    ...draft,
    ...(takesTitle ? { title } : {}),
    ...(takesAuthor ? { byline: author } : {}),
    ...(date === null ? {} : { published: { day: date.day, time: date.time, certainty: 'inferred' } }),
    origins: {
      ...draft.origins,
      ...(takesTitle ? { title: origin(facts.title, 'document-title') } : {}),
      ...(takesAuthor ? { byline: origin(facts.author, 'document-author') } : {}),
      ...(date === null ? {} : { published: origin(facts.date, 'document-date') }),
    },
  }
}

function clean(value: string): string {
  return foldWhiteSpace(stripInvisible(value).normalize('NFC'))
}

function origin(quote: string, rule: string): FieldOrigin {
  return { quote: quote.slice(0, 500), rule, certainty: 'inferred' }
}
