import type { ArticleDraft } from '@shared/model/draft.ts'
import type { ImportProblem } from '@shared/model/problem.ts'
import type { Supplement } from '@shared/model/supplement.ts'

/** What `expected.json` of a corpus folder says of one article. */
export interface ExpectedArticle {
  readonly title: string
  readonly byline: string | null
  readonly source: string | null
  readonly agency: string | null
  readonly place: string | null
  readonly published: ArticleDraft['published']
  readonly url: string | null
  readonly language: string | null
  readonly paragraphCount: number
  readonly firstParagraph: string
  readonly lastParagraph: string
  /** Rule and certainty of every field that was read, as `rule, certainty`. */
  readonly origins: Readonly<Record<string, string>>
  /** Names of the cleaning rules that changed something, in order. */
  readonly cleaning: readonly string[]
  /** Absent for the first record, as all articles of most files are. */
  readonly recordNumber?: number
  /** As delivered; of pictures only type and caption. */
  readonly supplement?: unknown
}

export interface Expected {
  readonly articles: readonly ExpectedArticle[]
  readonly problems: readonly Pick<ImportProblem, 'code' | 'detail' | 'recordNumber'>[]
}

/** The part of an import's outcome that a corpus folder fixes. */
export function summarise(result: {
  readonly articles: readonly ArticleDraft[]
  readonly problems: readonly ImportProblem[]
}): Expected {
  return {
    articles: result.articles.map(summariseArticle),
    problems: result.problems.map(({ code, detail, recordNumber }) => ({
      code,
      detail,
      ...(recordNumber === undefined ? {} : { recordNumber }),
    })),
  }
}

function summariseArticle(draft: ArticleDraft): ExpectedArticle {
  const { title, byline, source, agency, place, published, url, language, paragraphs, origins, cleaning } =
    draft
  return {
    title,
    byline,
    source,
    agency,
    place,
    published,
    url,
    language,
    paragraphCount: paragraphs.length,
    firstParagraph: paragraphs[0] ?? '',
    lastParagraph: paragraphs.at(-1) ?? '',
    origins: Object.fromEntries(
      Object.entries(origins).map(([name, { rule, certainty }]) => [name, `${rule}, ${certainty}`]),
    ),
    cleaning: cleaning.map(({ rule }) => rule),
    ...(draft.recordNumber === 0 ? {} : { recordNumber: draft.recordNumber }),
    ...(draft.supplement === undefined ? {} : { supplement: summariseSupplement(draft.supplement) }),
  }
}

function summariseSupplement({ images, ...rest }: Supplement): unknown {
  if (images === undefined) return rest
  return { ...rest, images: images.map(({ type, caption }) => ({ type, caption })) }
}
