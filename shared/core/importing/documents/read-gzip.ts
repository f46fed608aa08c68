import { gunzipSteps, gzipName } from '../archive/gunzip.ts'
import type { FormatReader } from '../format.ts'
import { ReadingError } from '../reading-error.ts'
import { inSlices } from '../steps.ts'

const ENDING = /\.gz(?:ip)?$/iu
const FOLDERS = /^.*[/\\]/su

/** Reads the file in a gzip file as if it had been dropped under its own name. */
export const readGzip: FormatReader = async ({ name, bytes, budget, canNest, options, readNested }) => {
  if (!canNest) throw new ReadingError('too-many-entries', 'an archive too deep inside others')
  return readNested(nameInside(name, bytes), await inSlices(gunzipSteps(bytes, budget), options))
}

/** `news.json` for `news.json.gz`; where the name says nothing, the ending of the name kept inside is added. */
function nameInside(name: string, bytes: Uint8Array): string {
  if (ENDING.test(name)) return name.replace(ENDING, '')
  const kept = gzipName(bytes)?.replace(FOLDERS, '') ?? ''
  return kept === '' ? name : `${name}/${kept}`
}
