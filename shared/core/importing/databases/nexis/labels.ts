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

/** In English, German, French, Spanish, Italian, Portuguese and Dutch, parted by bars. */
const ABOVE: Readonly<Partial<Record<NexisField, string>>> = {
  byline: 'byline|author|autor|autoren|autores|auteur|auteurs|autore|autori|firma del autor',
  section: 'section|rubrik|rubrique|ressort|sección|sezione|seção|secção|rubriek|sectie',
  dateline: 'dateline|ortsmarke|ort|lugar y fecha',
  highlight: 'highlight|encart|insert|destacado',
  title: 'headline|titel|titre|titular|titolo|título|kop',
  other:
    'length|länge|longueur|longitud|extensión|lunghezza|extensão|tamanho|lengte|series|serie|série|edition|ausgabe|édition|edición|edizione|edição|editie|abstract',
}
const BELOW: Readonly<Partial<Record<NexisField, string>>> = {
  graphic: 'graphic|grafik|graphique|illustration|bild|gráfico|grafico|afbeelding',
  language: 'language|sprache|langue|idioma|lengua|lingua|língua|taal',
  subject:
    'subject|sujet|thema|themen|schlagwörter|industry|branche|secteur-activite|secteur-activité|activity-sector|tema|temas|materia|industria|sector|'
    + 'argomento|settore|assunto|indústria|setor|onderwerp|bedrijfstak',
  person: 'person|people|personne|personnes|personen|persona|personas|persone|pessoa|pessoas|persoon',
  place:
    'geographic|geographie|géographie|localisation-geo|geo-localization|country|pays|land|state|city|geográfico|geografía|geografia|geografico|geografisch|país|paese',
  organisation:
    'company|firma|unternehmen|société|societe|organization|organisation|organisationen|organisme|organisations|empresa|compañía|organización|'
    + 'società|azienda|organizzazione|companhia|organização|bedrijf|organisatie',
  url: 'url',
  correction: 'correction|korrektur|corrección|correzione|correção|correctie',
  loaded:
    'load-date|load date|update|date-chargement|date de chargement|ladedatum|loaddate|fecha-de-carga|fecha de carga|data-di-caricamento|data di caricamento|'
    + 'data-de-carregamento|data de carregamento|data di carico|laaddatum|laad-datum|publicatiedatum-lexisnexis',
  other:
    'publication-type|publication type|publikationstyp|type-publication|type de publication|document-type|document type|tipo-de-publicación|tipo de publicación|'
    + 'tipo-di-pubblicazione|tipo di pubblicazione|tipo-de-publicação|tipo de publicação|publicatietype|publicatie-type|type-publicatie|'
    + 'journal-code|zeitungs-code|code-journal|issn|distribution|notes|anmerkungen|correction-date|ticker|'
    + 'stock-symbol|symbole-boursier|acc-no|bibliographie|category|series-title|headline-type|type|documenttype|jurisdiction|journal code',
}

const FIELDS: ReadonlyMap<string, { readonly field: NexisField; readonly isAbove: boolean }> = new Map(
  [
    ...Object.entries(ABOVE).map(([field, labels]) => ({ field, labels, isAbove: true })),
    ...Object.entries(BELOW).map(([field, labels]) => ({ field, labels, isAbove: false })),
  ].flatMap(({ field, labels, isAbove }) =>
    labels.split('|').map((label) => [label, { field: field as NexisField, isAbove }] as const),
  ),
)
const LABELLED = /^(?<label>\p{L}[\p{L} -]{2,28}?)\s?:\s*(?<value>.*)$/su

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
