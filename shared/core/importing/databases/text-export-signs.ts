import { paragraphsOfText } from './document-text.ts'
import { isFactivaDocument } from './factiva/document-lines.ts'
import { isNexisDocument } from './nexis/document-lines.ts'
import { isProquestDocument } from './proquest/document-lines.ts'

/** What such a text must hold, cheap to look for. */
const NEXIS_END =
  /^[ \t\f\u00a0]*(?:End of Document|Ende des Dokuments|Fin du document|Fin del documento|Fine (?:del )?documento|Einde (?:van )?document|Fim do documento)[ \t\u00a0]*$/imu
const FACTIVA_END =
  /^[ \t\u00a0]*\S{1,20}(?:[ \t]+\S{1,20})?[ \t]+[A-Za-z0-9]{8}(?:19|20)\d{6}[a-z0-9]{9}[ \t]*$/mu
const PROQUEST_NUMBER = /proquest[^:：\n]{1,40}[:：]\s?\d{5}/iu

/** A text with the ends of Nexis' documents. */
export function looksLikeNexisDocumentText(text: string): boolean {
  return NEXIS_END.test(text) && isNexisDocument(paragraphsOfText(text))
}

/** A text with the ends of Factiva's articles. */
export function looksLikeFactivaText(text: string): boolean {
  return FACTIVA_END.test(text) && isFactivaDocument(paragraphsOfText(text))
}

/** A text with the labels of ProQuest that lost the rules between its records. */
export function looksLikeProquestDocumentText(text: string): boolean {
  return PROQUEST_NUMBER.test(text) && isProquestDocument(paragraphsOfText(text))
}
