/** The line above each record of the older Nexis, in the languages of its interface; its numbers cannot be relied on. */
const COUNTER =
  /^\s*(?:\d{1,6} (?:of|von|de|di|van) \d{1,6} DOCUMENT[A-Z]{0,3}|(?:Dokument|Document|Documento|DOKUMENT|DOCUMENT|DOCUMENTO) \d{1,6} (?:von|de|van|di|of|sur|OF|VON|DE) \d{1,6})\s*$/u

/** The line that opens the cover of a download: exports that were put together hold several. */
export function isNexisCover(line: string): boolean {
  return /^\s*(?:Download Request|Download-Anforderung|Demande de téléchargement)\s?:/iu.test(
    line.slice(0, 80),
  )
}

export function isNexisCounter(line: string): boolean {
  return line.length < 200 && COUNTER.test(line)
}
