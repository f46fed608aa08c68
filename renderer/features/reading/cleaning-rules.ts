import { defineMessages, type Messages } from '../../state/messages.ts'

/** What each rule of the importer cleans. */
export const cleaningRules = defineMessages(
  {
    'address-line': 'web address',
    'agency-credit': 'credit of an agency',
    'boilerplate-line': 'site furniture',
    byline: 'byline',
    'byline-chinese': 'byline',
    'byline-korean': 'byline',
    'byline-without-by': 'byline',
    'copyright-trailer': 'copyright notice',
    'cut-mark': 'note that the text is cut',
    'date-line': 'line with the date',
    dateline: 'place and date',
    'dateline-east-asian': 'place and date',
    'dateline-of-headline': 'place and date in the headline',
    'end-mark': 'end mark',
    'glued-title': 'headline glued to another line',
    'header-line': 'line above the text',
    'headline-without-text': 'headline without a text',
    'invisible-characters': 'invisible characters',
    'labelled-field': 'labelled line',
    line: 'line',
    'mail-signature': 'signature of the mail',
    'mail-trailer': 'mail address',
    'outlet-line': 'name of the outlet',
    'repeated-title': 'headline printed twice',
    'title-suffix': 'name of the site after the headline',
    'unwrapped-lines': 'lines joined to paragraphs',
    'wire-notice': 'note of the wire',
    'correction-appended': 'notice of a correction',
    'publisher-line': 'line of the publisher',
    'printed-addresses': 'addresses printed into the text',
    'wire-slug': 'slug of the wire',
  },
  {
    'address-line': '웹 주소',
    'agency-credit': '통신사 표기',
    'boilerplate-line': '사이트 문구',
    byline: '기자 이름',
    'byline-chinese': '기자 이름',
    'byline-korean': '기자 이름',
    'byline-without-by': '기자 이름',
    'copyright-trailer': '저작권 문구',
    'cut-mark': '잘렸다는 표시',
    'date-line': '날짜 줄',
    dateline: '장소와 날짜',
    'dateline-east-asian': '장소와 날짜',
    'dateline-of-headline': '제목의 장소와 날짜',
    'end-mark': '끝 표시',
    'glued-title': '다른 줄에 붙은 제목',
    'header-line': '본문 위의 줄',
    'headline-without-text': '본문 없는 제목',
    'invisible-characters': '보이지 않는 문자',
    'labelled-field': '이름 붙은 줄',
    line: '줄',
    'mail-signature': '메일 서명',
    'mail-trailer': '메일 주소',
    'outlet-line': '매체 이름',
    'repeated-title': '되풀이된 제목',
    'title-suffix': '제목 뒤의 사이트 이름',
    'unwrapped-lines': '문단으로 이은 줄',
    'wire-notice': '통신사 안내',
    'correction-appended': '정정 알림',
    'publisher-line': '발행사 줄',
    'printed-addresses': '본문에 찍힌 주소',
    'wire-slug': '통신사 표제어',
  },
)

type RuleNames = (typeof cleaningRules)[keyof Messages<unknown>]

/** The name of a rule; of one that stood below the text or ran into another line, what it is about. */
export function ruleName(rule: string, names: RuleNames): string {
  const about = rule in names ? rule : rule.replace(/^(?:trailing|glued)-/u, '')
  // an article that was imported long ago may name a rule that is no more
  return about in names ? names[about as keyof RuleNames] : rule
}
