import { defineMessages, type Messages } from '../../state/messages.ts'

/** Formats in words, under the ids of the importers' registry. */
export const formatNames = defineMessages(
  {
    'factiva-html': 'Factiva, web page',
    'factiva-xml': 'Factiva, XML',
    'nexis-html': 'Nexis, web page',
    'nexis-text': 'Nexis, plain text',
    'proquest-text': 'ProQuest, plain text',
    'plain-text': 'Plain text',
    markdown: 'Markdown',
    html: 'Saved web page',
    mhtml: 'Saved web page (MHTML)',
    table: 'Table',
    json: 'JSON',
    mail: 'E-mail',
    mailbox: 'Mailbox (mbox)',
    pdf: 'PDF document',
    docx: 'Word document (DOCX)',
    odt: 'OpenDocument text (ODT)',
    epub: 'E-book (EPUB)',
    xlsx: 'Excel table (XLSX)',
    zip: 'ZIP archive',
    gzip: 'Packed file (gzip)',
    ris: 'References (RIS)',
    bibtex: 'References (BibTeX)',
    'csl-json': 'References (CSL-JSON)',
    feed: 'News feed (RSS, Atom)',
    'json-feed': 'News feed (JSON Feed)',
    opml: 'Outline (OPML)',
  },
  {
    'factiva-html': '팩티바 웹 페이지',
    'factiva-xml': '팩티바 XML',
    'nexis-html': '넥시스 웹 페이지',
    'nexis-text': '넥시스 텍스트',
    'proquest-text': '프로퀘스트 텍스트',
    'plain-text': '일반 텍스트',
    markdown: '마크다운',
    html: '저장한 웹 페이지',
    mhtml: '저장한 웹 페이지(MHTML)',
    table: '표',
    json: 'JSON',
    mail: '전자우편',
    mailbox: '메일함(mbox)',
    pdf: 'PDF 문서',
    docx: '워드 문서(DOCX)',
    odt: '오픈도큐먼트 텍스트(ODT)',
    epub: '전자책(EPUB)',
    xlsx: '엑셀 표(XLSX)',
    zip: 'ZIP 압축 파일',
    gzip: '압축 파일(gzip)',
    ris: '참고문헌(RIS)',
    bibtex: '참고문헌(BibTeX)',
    'csl-json': '참고문헌(CSL-JSON)',
    feed: '뉴스 피드(RSS, Atom)',
    'json-feed': '뉴스 피드(JSON Feed)',
    opml: '개요(OPML)',
  },
)

type FormatNames = (typeof formatNames)[keyof Messages<unknown>]

/** The name of a format; its id where it has none yet. */
export function nameOfFormat(id: string, names: FormatNames): string {
  return id in names ? names[id as keyof FormatNames] : id
}
