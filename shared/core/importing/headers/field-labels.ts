import type { ArticleFieldName } from '../../../model/article.ts'

/** Labels of header fields other than dates; `null` marks a field that says nothing about the article itself. */
const FIELD_BY_LABEL: ReadonlyMap<string, ArticleFieldName | null> = new Map(
  (
    [
      [
        'byline',
        'author authors byline by reporter writer autor autorin autore auteur 기자 글 작성자 作者 记者 記者',
      ],
      ['title', 'title headline titel titre título titolo 제목 标题 標題'],
      [
        'source',
        'source publication newspaper publisher outlet quelle zeitung journal fuente fonte 출처 언론사 매체 来源 來源',
      ],
      ['url', 'url link permalink address'],
      ['place', 'dateline place location'],
      ['agency', 'agency agentur agence agencia agenzia'],
      [
        null,
        'load-date length section language graphic subject keywords tags topic category categories body edition page pages type '
          + 'publication-type document-type issn copyright accessed retrieved person company geographic industry ticker highlight länge rubrik sprache',
      ],
    ] as const
  ).flatMap(([field, labels]) => labels.split(' ').map((label) => [label, field] as const)),
)
const LABELLED = /^\s*(?<label>\p{L}[\p{L}-]{0,19})\s*[:：]\s*(?<value>\S.*)?$/u

/** A line of the kind `Label: value`, or null for any other line and for date labels. */
export function readLabelledField(
  line: string,
): { readonly field: ArticleFieldName | null; readonly value: string } | null {
  const { label = '', value = '' } = LABELLED.exec(line)?.groups ?? {}
  const field = FIELD_BY_LABEL.get(label.toLowerCase())
  // a second field in the same line is left to the readers of dates and bylines
  if (field === undefined || ((field === 'byline' || field === 'source') && /\d{4}|\||[:：]/u.test(value)))
    return null
  return { field, value: value.trim() }
}
