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

/** In English, French, German, Spanish, Italian, Portuguese, Korean, Japanese and Chinese, parted by bars. */
const LABELS: Readonly<Record<ProquestField, string>> = {
  title: 'title|titre|titel|título|titolo|제목|タイトル|标题|標題|题名',
  author: 'author|authors|auteur|auteurs|autor|autoren|autores|autore|autori|author(s)|저자|著者|作者',
  source:
    'publication title|publication|titre de la publication|titel der publikation|publikationstitel|título de publicación|título de la publicación|titolo della pubblicazione|titolo pubblicazione|título da publicação|출판물 제목|출판물|出版物タイトル|出版物名|出版物名称|出版物标题|出版物標題|出版物名稱',
  date: 'publication date|date de publication|publikationsdatum|fecha de publicación|data di pubblicazione|data pubblicazione|data de publicação|발행일|출판 날짜|出版日|出版日期|发布日期|發佈日期',
  info: 'publication info|informations sur la publication|publikationsinformationen|información de publicación|informazioni sulla pubblicazione|informações da publicação|informações de publicação|출판 정보|出版情報|出版信息|出版資訊',
  year: 'publication year|année de publication|publikationsjahr|año de publicación|year|année|anno di pubblicazione|ano de publicação|발행 연도|출판 연도|出版年|出版年份',
  text: 'full text|texte intégral|texte complet|volltext|texto completo|testo completo|full text of article|전문|フルテキスト|全文文献|全文',
  abstract: 'abstract|résumé|zusammenfassung|resumen|resumo|riassunto|estratto|초록|抄録|摘要',
  credit: 'credit|crédit|crédito|crediti|créditos',
  caption: 'caption|illustration|légende|bildunterschrift|leyenda|didascalia|legenda',
  section: 'section|rubrique|sektion|sección|sezione|seção|섹션|セクション|版面|栏目',
  page: 'pages|start page|first page|page|seiten|startseite|páginas|première page|pagine|pagina iniziale|prima pagina|página inicial|primeira página|페이지|ページ|开始页|起始頁|页|頁',
  language:
    'language of publication|language|langue de publication|sprache der publikation|sprache|langue|idioma de la publicación|idioma|lingua di pubblicazione|lingua|idioma da publicação|idioma de publicação|idioma de publicación|langue de la publication|언어|출판 언어|出版物の言語|言語|出版物语言|语言|出版語言|語言',
  url: 'document url|url du document|dokument-url|url del documento|url documento|url do documento|문서 url|ドキュメント url|文档 url|文檔 url|文件 url',
  number:
    'proquest document id|id du document proquest|identifiant du document proquest|proquest-dokument-id|id del documento de proquest|id documento proquest|id del documento proquest|id do documento proquest|id do documento da proquest|proquest document number|proquest 문서 id|proquest ドキュメント id|proquest 文档 id|proquest 文檔 id|proquest 文件 id',
  copyright: 'copyright|droits d’auteur|urheberrecht|저작권|著作権|版权|版權',
  subject:
    'subject|identifier / keyword|keywords|business indexing term|sujet|mots-clés|identificateur / mot-clé|schlagwort|thema|materia|identificador / palabra clave|soggetto|argomento|identificatore / parola chiave|parole chiave|assunto|identificador / palavra-chave|palavras-chave|주제|件名|主題|主题|キーワード|关键词|식별자 / 키워드',
  person: 'people|person|personnes|personen|personas|persone|pessoas|인물|人物|人名',
  place: 'location|lieu|emplacement|ort|lugar|luogo|località|local|지역|場所|地点|地點|地名',
  organisation:
    'company / organization|company|société / organisation|unternehmen / organisation|empresa / organización|azienda / organizzazione|empresa / organização|회사 / 조직|企業 / 組織|公司 / 组织|公司 / 組織',
  other:
    'links|liens|volume|issue|number of pages|publication subject|publisher|éditeur|verlag|editorial|'
    + 'place of publication|lieu de publication|country of publication|pays de publication|issn|isbn|eissn|source type|type de source|document type|'
    + 'type de document|document feature|last updated|dernière mise à jour|database|base de données|accession number|source|classification|naics|ticker|'
    + 'column|edition|dateline|word count|correspondence author|source attribution|issn électronique|online publication date|alternate title|'
    + 'university/institution|proquest document link|full text availability|editore|editora|tipo di fonte|tipo di documento|tipo de fonte|tipo de documento|tipo de fuente|dernier mise à jour|ultimo aggiornamento|última atualização|última actualización|banca dati|banco de dados|base de datos|출판사|출처 유형|문서 유형|데이터베이스|출판 장소|출판 국가|出版社|出版者|資料タイプ|ドキュメントタイプ|データベース|出版国|来源类型|文档类型|数据库|出版地|出版国家/地区|來源類型|文件類型|資料庫|university location|department|degree|degree date|school code|advisor|committee member|dissertation/thesis number',
}

const FIELDS: ReadonlyMap<string, ProquestField> = new Map(
  Object.entries(LABELS).flatMap(([field, labels]) =>
    labels.split('|').map((label) => [label, field as ProquestField] as const),
  ),
)
const LABELLED = /^(?<label>\p{L}[\p{L}\p{M} /’'()-]{1,48}?)\s?(?::(?:\s+(?<value>.*))?|：\s*(?<wide>.*))$/su

/** Reads a block that begins with a label of ProQuest, null for any other. */
export function readProquestLabel(block: string): ProquestLabel | null {
  const { label = '', wide, value = wide ?? '' } = LABELLED.exec(block)?.groups ?? {}
  const field = FIELDS.get(label.toLowerCase())
  return field === undefined ? null : { label, field, value: value.trim() }
}
