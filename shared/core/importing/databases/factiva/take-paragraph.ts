import { linesOf, rawTextOf } from '../html/element-text.ts'
import type { HtmlElement } from '../html/record-elements.ts'
import type { RecordBuilder } from '../record-builder.ts'

/** Factiva prints the address of a link behind its words: `to Copenhagen[http://…]`. */
const PRINTED_ADDRESS = /\s?\[https?:\/\/[^\s[\]]{1,2000}\]/gu

/** Takes a paragraph of the text without the addresses that Factiva printed into it. */
export function takeParagraph(element: HtmlElement, record: RecordBuilder): void {
  if (element.name === 'pre') {
    for (const line of rawTextOf(element).split('\n')) record.paragraph(line)
    return
  }
  for (const line of linesOf(element)) {
    const bare = line.replace(PRINTED_ADDRESS, '')
    record.paragraph(bare === line ? line : record.clean('printed-addresses', line, bare))
  }
}
