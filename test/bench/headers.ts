/**
 * Checks header lines against known answers: `node test/bench/headers.ts lines.jsonl`. Each row holds `line` and
 * the expected `date` (year `0000` when not printed), `byline`, `agency` and `place`, null for none.
 */
import { readFileSync } from 'node:fs'
import { readHeaderLine } from '../../shared/core/importing/index.ts'

const FIELDS = ['date', 'byline', 'agency', 'place'] as const
type Row = Readonly<Record<(typeof FIELDS)[number], string | null>> & { readonly line: string }

const [path] = process.argv.slice(2)
if (path === undefined) throw new Error('usage: node test/bench/headers.ts lines.jsonl')
const rows = readFileSync(path, 'utf8')
  .split('\n')
  .filter((line) => line.trim() !== '')
  .map((line) => JSON.parse(line) as Row)

for (const field of FIELDS) {
  let printed = 0
  let right = 0
  let falsePositives = 0
  for (const row of rows) {
    const found = readHeaderLine(row.line)[field]
    const wanted = row[field]
    if (wanted !== null) printed++
    if (wanted !== null && found === wanted) right++
    if (wanted === null && found !== null) falsePositives++
    if (found !== wanted)
      console.log(`  ${field}: ${String(found)} instead of ${String(wanted)} in ${row.line}`)
  }
  console.log(`${field}: ${right} of ${printed} right, ${falsePositives} found where there is none`)
}
