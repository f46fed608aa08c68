import type { TableDescription } from '../../../../model/table-description.ts'
import { decodeText } from '../../../text/decode.ts'
import { decodeAs } from '../../../text/text-decoder.ts'
import { declaredCharset } from '../../html-signs.ts'
import type { ImportOptions } from '../../options.ts'
import { atOnce } from '../../steps.ts'
import { chooseColumns } from './choose-columns.ts'
import { describeColumns } from './describe-columns.ts'
import { tableOfText } from './table.ts'

/**
 * The columns of a text that is a table of articles, with samples and the field each one gives; null when no text can be
 * read. `importBytes` answers the same beside the articles.
 */
export function describeTable(
  bytes: Uint8Array,
  options: Pick<ImportOptions, 'charset' | 'mapping' | 'knownTables'> = {},
): TableDescription | null {
  const text =
    options.charset === undefined
      ? decodeText(bytes, declaredCharset(bytes))?.text
      : decodeAs(bytes, options.charset)
  if (text === null || text === undefined) return null
  const table = atOnce(tableOfText(text))
  return describeColumns(table, chooseColumns(table, options))
}
