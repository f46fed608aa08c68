import { Parser } from 'htmlparser2'
import type { FormatReader } from '../../format.ts'
import { inSlices, writePieces } from '../../steps.ts'
import { articlesOfRecords, type PlacedRecord } from '../articles-of-records.ts'
import { MarkedRecord, tagsIn } from './marked-record.ts'

const MAX_LINKS = 100_000

/** Reads the page of saved links that Pocket and Instapaper exported: an article for each link, its tags as tags. */
export const readSavedLinks: FormatReader = async ({ name, text, options }) => {
  const placed: PlacedRecord[] = []
  let open: { readonly href: string; readonly tags: string; title: string } | null = null
  let count = 0
  const parser = new Parser({
    onopentag: (tag, { href = '', tags = '' }) => {
      if (tag === 'a') open = { href, tags, title: '' }
    },
    ontext: (run) => {
      if (open !== null) open.title += run
    },
    onclosetag: (tag) => {
      if (tag !== 'a' || open === null) return
      if (count++ < MAX_LINKS) placed.push(linkRecord(open, count - 1))
      open = null
    },
  })
  await inSlices(writePieces(text ?? '', parser), options)
  parser.end()
  const { articles, problems } = await articlesOfRecords(placed, { name, options }, 'saved-link', [])
  if (count > MAX_LINKS)
    return {
      articles,
      problems: [
        ...problems,
        { fileName: name, code: 'too-many-entries', detail: `read ${MAX_LINKS} of ${count}` },
      ],
    }
  if (count > 0) return { articles, problems }
  return { articles, problems: [{ fileName: name, code: 'no-text', detail: 'no links' }] }
}

function linkRecord(
  { href, tags, title }: { readonly href: string; readonly tags: string; readonly title: string },
  number: number,
): PlacedRecord {
  const marked = new MarkedRecord()
  marked.add('title', 'link', title)
  marked.add('url', 'href', href)
  marked.addTags('tags', tagsIn(tags))
  return { record: marked.record, number, place: `link ${number + 1}`, keepsHeadlines: true }
}
