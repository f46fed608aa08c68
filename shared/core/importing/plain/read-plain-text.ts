import type { ArticleDraft } from '../../../model/draft.ts'
import { guessLanguage } from '../../text/language.ts'
import { splitParagraphs } from '../../text/paragraphs.ts'
import { normaliseLines } from '../../text/white-space.ts'

const GLUED_BYLINE = /^By (.+?) ?Published ?: (\w+)\.? (\d+), (\d{4}) - (\d\d:\d\d)$/u
const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')

/** The article in a text file, or null when it holds no text. */
export function readPlainText(raw: string): ArticleDraft | null {
  const text = normaliseLines(raw)
  const lines = splitParagraphs(text).map(({ start, end }) => text.slice(start, end))
  const [title, second, ...rest] = lines
  if (title === undefined) return null
  const header = GLUED_BYLINE.exec(second ?? '')
  const month = MONTHS.indexOf((header?.[2] ?? '').slice(0, 3).toLowerCase()) + 1
  const agency = /\((Yonhap|AP|AFP|Reuters|Xinhua)\)$/u.exec(text.trim())?.[1] ?? null
  return {
    title,
    byline: header?.[1] ?? null,
    source: null,
    agency,
    place: null,
    published:
      header === null
        ? null
        : {
            day: `${header[4] ?? ''}-${String(month).padStart(2, '0')}-${(header[3] ?? '').padStart(2, '0')}`,
            time: header[5] ?? null,
            certainty: 'printed',
          },
    url: null,
    language: guessLanguage(text),
    paragraphs: header === null ? lines.slice(1) : rest,
    origins: { title: { quote: title, rule: 'first-line', certainty: 'printed' } },
    cleaning: [],
    recordNumber: 0,
  }
}
