import type { RecordField } from './fields.ts'

/**
 * Names of columns and keys in many languages, the most telling ones of a field first: where a file has several of
 * them, the earlier one is taken. Written without case, spaces and punctuation, see `nameKey`.
 */
const NAMES: Readonly<Partial<Record<RecordField, string>>> = {
  title:
    'title headline articletitle newstitle booktitle documenttitle headlines titel überschrift schlagzeile titre título titulo titular titolo 제목 기사제목 타이틀 タイトル 見出し 标题 標題 заголовок name subject',
  body: 'articlebody fulltext bodytext body maintext plaintext content text contenthtml contenttext article story articletext articlecontent newscontent cleantext textplain transcript volltext haupttext artikeltext inhalt texte contenu corps texto cuerpo contenido testo contenuto conteúdo 본문 기사본문 기사내용 내용 전문 텍스트 本文 記事 正文 内容 內容 全文 текст полныйтекст',
  abstract:
    'abstract abstractnote description summary excerpt snippet trailtext leadparagraph standfirst lead teaser subtitle deck zusammenfassung beschreibung vorspann résumé resume description chapeau resumen descripción entradilla 요약 설명 리드 초록 要約 概要 摘要 leadtext анонс аннотация',
  byline:
    'byline author authors creator creators dccreator writer journalist reporter bookauthor autor autoren autorin verfasser auteur auteurs autores autore 기자 기자명 기고자 작성자 저자 글쓴이 著者 記者 筆者 作者 автор авторы',
  agency: 'agency newsagency wire nachrichtenagentur agence agencia 통신사 通信社',
  place: 'dateline place city location ort lieu lugar 발신지',
  published:
    'datepublished publishedat publishdate publisheddate datepublish publicationdate pubdate publishedon publishedtime publisheddatetime webpublicationdate datetime date published firstpublished seendate timestamp issued created createdat day datum erscheinungsdatum veröffentlicht veröffentlichungsdatum datedepublication datepublication fecha fechadepublicación fechapublicación data pubblicato 날짜 일자 작성일 등록일 발행일 게재일 입력일 보도일자 보도일 일시 작성일시 日付 掲載日 公開日 日期 发布时间 publicationyear year 연도 дата датапубликации',
  time: 'time uhrzeit heure hora 시간 时间 время',
  url: 'url link weburl articleurl newsurl canonicalurl requestedurl permalink uri externalurl sourceurl address adresse lien enlace href 링크 주소 원문 기사링크 リンク 链接',
  source:
    'source sourcename publication publicationtitle containertitle publisher newspaper outlet outletname media medium sitename website journal sourcedomain domain quelle zeitung medium journalname fuente medio periódico fonte testata 언론사 언론사명 매체 매체명 신문사 신문사명 신문 신문명 언론 출처 媒体 媒体名称 新聞 新聞社 新聞名 紙名 掲載紙 来源 來源 报纸 报纸名称 报刊 источник издание сми газета paper papername newspapername newspapertitle publicationname mediaoutlet newsoutlet newssource sourcetitle press journaltitle magazine periodical zeitungsname quellenname presse presseorgan blatt journal journaux diario giornale jornal krant',
  language: 'language lang inlanguage sprache langue idioma lingua 언어 言語 语言 язык',
  section:
    'section sectionname articlesection category categories ressort rubrik kategorie rubrique catégorie sección categoría sezione 섹션 카테고리 분류 면 カテゴリ 栏目 分类 folder рубрика раздел',
  page: 'page pages seite seiten página pagina 지면 页 страница',
  tags: 'tags tag labels documenttags manualtags',
  subjects:
    'keywords keyword subjects topics schlagwörter schlagworte stichwörter motsclés palabrasclave 키워드 핵심어 关键词 ключевыеслова',
  persons: 'persons people person personen personnes personas 인물',
  places: 'places locations geo orte lieux lugares 위치 지역',
  organisations: 'organisations organizations companies orgs organisationen 기관 기업',
  vendorId:
    'vendorid articleid newsid documentid docid accessionnumber guid uuid identifier slug id key 식별자 뉴스식별자 기사id',
  quote: 'highlight highlights quote selection highlightedtext annotation exact markierung zitat 하이라이트',
  note: 'note notes comment comments notiz kommentar 메모 노트',
}

const FIELD_OF_NAME = new Map<string, { readonly field: RecordField; readonly rank: number }>()
for (const [field, names] of Object.entries(NAMES))
  names.split(' ').forEach((name, rank) => {
    if (!FIELD_OF_NAME.has(name)) FIELD_OF_NAME.set(name, { field: field as RecordField, rank })
  })

/** `Date_Published` and `date published` are the same name: letters and digits only, lower case. */
function nameKey(name: string): string {
  return name
    .slice(0, 200)
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
}

/** The field that a name of a column or key stands for and how telling it is (0 is best); null for an unknown one. */
export function fieldOfName(name: string): { readonly field: RecordField; readonly rank: number } | null {
  return FIELD_OF_NAME.get(nameKey(name)) ?? null
}
