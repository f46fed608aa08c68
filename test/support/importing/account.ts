import type { ImportResult } from '@shared/core/importing/index.ts'

/** A defect of a reader shows in these words; a damaged file has words of its own. */
const DEFECT =
  /undefined|null|not a function|is not iterable|Cannot|RangeError|TypeError|out of|Maximum call/u

/** What is wrong with the account that an import gives of a file; null when it is in articles or in problems that name it. */
export function faultOf({ articles, problems }: ImportResult, name: string): string | null {
  if (articles.length + problems.length === 0) return 'neither article nor problem'
  for (const { fileName, code, detail } of problems) {
    if (!fileName.startsWith(name.replace(/\.gz$/u, ''))) return `a problem names ${fileName}`
    if (code === 'failed' || (code === 'damaged' && DEFECT.test(detail))) return `a defect: ${detail}`
  }
  for (const { title, paragraphs } of articles) {
    if (title.trim() === '') return 'an article without a title'
    if (paragraphs.some((paragraph) => paragraph.trim() === '')) return 'an empty paragraph'
  }
  return null
}
