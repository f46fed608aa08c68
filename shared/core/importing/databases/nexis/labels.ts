/** What a label of Nexis says of the article; `other` says nothing that is kept. */
export type NexisField =
  | 'byline'
  | 'section'
  | 'dateline'
  | 'highlight'
  | 'title'
  | 'graphic'
  | 'language'
  | 'subject'
  | 'person'
  | 'place'
  | 'organisation'
  | 'url'
  | 'correction'
  | 'loaded'
  | 'other'

/** A line `LABEL: value` with a label that Nexis prints. */
export interface Labelled {
  readonly label: string
  readonly field: NexisField
  readonly value: string
  /** Labels above the text; the others stand below it. */
  readonly isAbove: boolean
}

/** In English, German and French. */
const ABOVE: Readonly<Partial<Record<NexisField, string>>> = {
  byline: 'byline author autor autoren auteur auteurs',
  section: 'section rubrik rubrique ressort',
  dateline: 'dateline ortsmarke ort',
  highlight: 'highlight encart insert',
  title: 'headline titel titre',
  other: 'length länge longueur series serie série edition ausgabe édition abstract',
}
const BELOW: Readonly<Partial<Record<NexisField, string>>> = {
  graphic: 'graphic grafik graphique illustration bild',
  language: 'language sprache langue',
  subject:
    'subject sujet thema themen schlagwörter industry branche secteur-activite secteur-activité activity-sector',
  person: 'person people personne personnes personen',
  place: 'geographic geographie géographie localisation-geo geo-localization country pays land state city',
  organisation:
    'company firma unternehmen société societe organization organisation organisationen organisme organisations',
  url: 'url',
  correction: 'correction korrektur',
  loaded: 'load-date update date-chargement ladedatum loaddate',
  other:
    'publication-type publikationstyp type-publication document-type '
    + 'journal-code zeitungs-code code-journal issn distribution notes anmerkungen correction-date ticker '
    + 'stock-symbol symbole-boursier acc-no bibliographie category series-title headline-type type',
}

const FIELDS: ReadonlyMap<string, { readonly field: NexisField; readonly isAbove: boolean }> = new Map(
  [
    ...Object.entries(ABOVE).map(([field, labels]) => ({ field, labels, isAbove: true })),
    ...Object.entries(BELOW).map(([field, labels]) => ({ field, labels, isAbove: false })),
  ].flatMap(({ field, labels, isAbove }) =>
    labels.split(' ').map((label) => [label, { field: field as NexisField, isAbove }] as const),
  ),
)
const LABELLED = /^(?<label>\p{L}[\p{L}-]{2,24})\s?:\s*(?<value>.*)$/su

/**
 * Reads a line that begins with a label of Nexis, null for any other.
 *
 * @param casing `capitals` where only labels in capitals count, because text stands around them
 */
export function readLabel(line: string, casing: 'capitals' | 'any'): Labelled | null {
  const { label = '', value = '' } = LABELLED.exec(line)?.groups ?? {}
  if (label === '' || (casing === 'capitals' && label !== label.toUpperCase())) return null
  const found = FIELDS.get(label.toLowerCase())
  return found === undefined ? null : { label, value: value.trim(), ...found }
}
