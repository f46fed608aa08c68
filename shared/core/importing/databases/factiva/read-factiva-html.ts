import type { FormatReader } from '../../format.ts'
import { classesOf, findElements } from '../html/element-text.ts'
import { recordElements, type HtmlElement } from '../html/record-elements.ts'
import { readRecords } from '../read-records.ts'
import type { RecordBuilder } from '../record-builder.ts'
import { withPageSearchTerms } from '../search-terms.ts'
import { readArticleLayout } from './article-layout.ts'
import { readIndexedLayout } from './indexed-layout.ts'

const ARTICLE = /<div[^<>]{0,200}\bclass=["'][^"'<>]{0,100}\barticle\b/iu

/** Reads articles saved or printed from Factiva, in both of its layouts and every language of its interface. */
export const readFactivaHtml: FormatReader = async (source) => {
  const html = source.text ?? ''
  const articles = recordElements(html, { isRecord: isArticle })
  const result = await readRecords(
    source,
    { database: 'factiva', rule: 'factiva-html' },
    articles,
    readArticle,
  )
  const last = html.lastIndexOf('articleParagraph')
  return withPageSearchTerms(result, { html, start: html.search(ARTICLE), end: last })
}

function readArticle(element: HtmlElement, record: RecordBuilder): void {
  const codes = findElements(element, (inner) => inner.name === 'td' && classesOf(inner).includes('index'))
  if (codes.length > 0) readIndexedLayout(element, record)
  else readArticleLayout(element, record)
}

/** The outer of the two elements that each article stands in. */
function isArticle(name: string, attributes: HtmlElement['attributes']): boolean {
  if (name !== 'div') return false
  return (attributes['class'] ?? '').split(/\s+/u).includes('article')
}
