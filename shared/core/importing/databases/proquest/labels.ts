/** What a label of ProQuest says of the article; `other` says nothing that is kept. */
export type ProquestField =
  | 'title'
  | 'author'
  | 'source'
  | 'date'
  | 'info'
  | 'year'
  | 'text'
  | 'abstract'
  | 'credit'
  | 'caption'
  | 'section'
  | 'page'
  | 'language'
  | 'url'
  | 'number'
  | 'copyright'
  | 'subject'
  | 'person'
  | 'place'
  | 'organisation'
  | 'other'

/** A block that begins with a label of ProQuest. */
export interface ProquestLabel {
  readonly label: string
  readonly field: ProquestField
  readonly value: string
}

/** In English, French, German, Spanish and Korean, parted by bars. */
const LABELS: Readonly<Record<ProquestField, string>> = {
  title: 'title|titre|titel|título|제목',
  author: 'author|authors|auteur|auteurs|autor|autoren|autores|저자',
  source:
    'publication title|publication|titre de la publication|titel der publikation|publikationstitel|título de publicación|título de la publicación|출판물 제목',
  date: 'publication date|date de publication|publikationsdatum|fecha de publicación|발행일',
  info: 'publication info|informations sur la publication|publikationsinformationen|información de publicación|출판 정보',
  year: 'publication year|année de publication|publikationsjahr|año de publicación|year|année|발행 연도',
  text: 'full text|texte intégral|texte complet|volltext|texto completo|전문',
  abstract: 'abstract|résumé|zusammenfassung|resumen|초록',
  credit: 'credit|crédit|crédito',
  caption: 'caption|illustration|légende|bildunterschrift|leyenda',
  section: 'section|rubrique|sektion|sección|섹션',
  page: 'pages|start page|first page|page|seiten|startseite|páginas|première page|페이지',
  language:
    'language of publication|language|langue de publication|sprache der publikation|sprache|langue|idioma de la publicación|idioma|언어',
  url: 'document url|url du document|dokument-url|url del documento|문서 url',
  number:
    'proquest document id|id du document proquest|identifiant du document proquest|proquest-dokument-id|id del documento de proquest|proquest 문서 id',
  copyright: 'copyright|droits d’auteur|urheberrecht',
  subject:
    'subject|identifier / keyword|keywords|business indexing term|sujet|mots-clés|identificateur / mot-clé|schlagwort|thema|materia|identificador / palabra clave|주제|식별자 / 키워드',
  person: 'people|person|personnes|personen|personas|인물',
  place: 'location|lieu|emplacement|ort|lugar|지역',
  organisation:
    'company / organization|company|société / organisation|unternehmen / organisation|empresa / organización|회사 / 조직',
  other:
    'links|liens|volume|issue|number of pages|publication subject|publisher|éditeur|verlag|editorial|'
    + 'place of publication|lieu de publication|country of publication|pays de publication|issn|isbn|eissn|source type|type de source|document type|'
    + 'type de document|document feature|last updated|dernière mise à jour|database|base de données|accession number|source|classification|naics|ticker|'
    + 'column|edition|dateline|word count|correspondence author|source attribution|issn électronique|online publication date|alternate title|'
    + 'university/institution|university location|department|degree|degree date|school code|advisor|committee member|dissertation/thesis number',
}

const FIELDS: ReadonlyMap<string, ProquestField> = new Map(
  Object.entries(LABELS).flatMap(([field, labels]) =>
    labels.split('|').map((label) => [label, field as ProquestField] as const),
  ),
)
const LABELLED = /^(?<label>\p{L}[\p{L}\p{M} /’'-]{1,48}?)\s?:(?:\s+(?<value>.*))?$/su

/** Reads a block that begins with a label of ProQuest, null for any other. */
export function readProquestLabel(block: string): ProquestLabel | null {
  const { label = '', value = '' } = LABELLED.exec(block)?.groups ?? {}
  const field = FIELDS.get(label.toLowerCase())
  return field === undefined ? null : { label, field, value: value.trim() }
}
