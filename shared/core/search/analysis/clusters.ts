// a syllable spelled with single jamo (of which three at most begin it: longer runs of them are no syllables), or one character with its marks (also half-width kana voicing marks)
const CLUSTER =
  /[\u1100-\u115f\ua960-\ua97c]{0,3}[\u1160-\u11a7\ud7b0-\ud7c6]+[\u11a8-\u11ff\ud7cb-\ud7fb]*|[\s\S](?:\p{M}|\u00ad|\u200c|\u200d|\u2060|\ufeff|\uff9e|\uff9f)*/gu

/**
 * Ends of the characters, as a reader counts them, of a stretch without spaces: one code unit each for composed
 * Hangul, Kana and common Han; longer for decomposed syllables, marks and rare Han. UTF-16 offsets in `text`.
 */
export function clusterEnds(text: string, start: number, end: number): number[] {
  const ends: number[] = []
  for (let at = start; at < end; at++) {
    if (!isOneUnit(text.charCodeAt(at))) return matchedClusterEnds(text.slice(start, end), start)
    ends.push(at + 1)
  }
  return ends
}

function matchedClusterEnds(run: string, offset: number): number[] {
  return [...run.matchAll(CLUSTER)].map((match) => offset + match.index + match[0].length)
}

function isOneUnit(unit: number): boolean {
  return (
    (unit >= 0xac00 && unit <= 0xd7a3)
    || (unit >= 0x3400 && unit <= 0x9fff)
    || (unit >= 0x3041 && unit <= 0x3096)
    || (unit >= 0x30a1 && unit <= 0x30fc)
  )
}
