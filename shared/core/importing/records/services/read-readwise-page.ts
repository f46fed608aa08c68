import { normaliseLines } from '../../../text/white-space.ts'
import type { FormatReader } from '../../format.ts'
import { articlesOfRecords } from '../articles-of-records.ts'
import { MarkedRecord } from './marked-record.ts'

const HEADING = /^#{2,3} (.+)$/u
const FIELD = /^- (Author|Full Title|Category|Document Tags?|URL|Published):\s*(.*)$/iu
const BULLET = /^- (.*)$/u
const DETAIL = /^\s+- (Tags?|Note):\s*(.*)$/iu
/** The way back to the service behind each quote. */
const WAY_BACK =
  /\s*\(\[(?:View Highlight|Location [\d,]+|Page [\d,]+|View Tweet|Time \S+)\]\(\S{1,2000}\)\)\s*$/iu
const WIKI_LINK = /\[\[([^\]]{1,300})\]\]/gu
const TAG = /\[\[([^\]]{1,200})\]\]|#([^\s#\]]{1,200})/gu

/** Reads the marks of one article as Readwise exports them to Markdown. */
export const readReadwisePage: FormatReader = ({ name, text, options }) => {
  const marked = new MarkedRecord()
  let title = ''
  let fullTitle = ''
  let part: 'head' | 'facts' | 'marks' = 'head'
  let mark: { quote: string[]; note: string[]; tags: string[] } | null = null
  let last: string[] | null = null
  const close = (): void => {
    if (mark !== null)
      marked.addMark(mark.quote.join('\n').replace(WAY_BACK, ''), mark.note.join('\n'), mark.tags)
    mark = null
    last = null
  }
  for (const line of normaliseLines(text ?? '')
    .replace(/^\ufeff/u, '')
    .split('\n')) {
    const heading = HEADING.exec(line)?.[1]
    if (heading !== undefined) {
      close()
      part = /^metadata/iu.test(heading) ? 'facts' : /highlights/iu.test(heading) ? 'marks' : part
    } else if (part === 'head') {
      title ||= /^# (.+)$/u.exec(line)?.[1] ?? ''
    } else if (part === 'facts') {
      const found = addFact(line, marked)
      if (fullTitle === '') fullTitle = found
    } else {
      const [, detail, value = ''] = DETAIL.exec(line) ?? []
      const [, quote] = BULLET.exec(line) ?? []
      if (detail !== undefined && mark !== null) {
        if (/^tag/iu.test(detail)) mark.tags.push(...tagsOf(value))
        else mark.note.push(value)
        last = /^note/iu.test(detail) ? mark.note : null
      } else if (quote !== undefined) {
        close()
        mark = { quote: [quote], note: [], tags: [] }
        last = mark.quote
      } else last?.push(line.trim())
    }
  }
  close()
  // the heading is cut short where a file's name would be too long
  marked.add('title', fullTitle === '' ? 'heading' : 'Full Title', fullTitle || title)
  const placed = [{ record: marked.record, number: 0, place: 'the page', keepsHeadlines: true }]
  return articlesOfRecords(placed, { name, options }, 'readwise-line', [])
}

/** Takes one line of the metadata; gives the full title where it holds that. */
function addFact(line: string, marked: MarkedRecord): string {
  const [, label = '', value = ''] = FIELD.exec(line) ?? []
  const plain = value.replace(WIKI_LINK, '$1')
  switch (label.toLowerCase()) {
    case 'author':
      for (const name of plain.split(/\s*(?:,|;| and )\s*/u)) marked.add('byline', label, name, value)
      return ''
    case 'full title':
      return plain
    case 'url':
      marked.add('url', label, plain)
      return ''
    case 'published':
      marked.add('published', label, plain)
      return ''
    case 'document tag':
    case 'document tags':
      marked.addTags(label, tagsOf(value))
      return ''
    default:
      return ''
  }
}

function tagsOf(value: string): readonly string[] {
  return [...value.matchAll(TAG)].map(([, linked, hashed]) => linked ?? hashed ?? '')
}
