import type { ArticleFieldName } from '@shared/model/article.ts'
import { defineMessages } from '../../state/messages.ts'

const en = (count: number): string => count.toLocaleString('en-GB')
const ko = (count: number): string => count.toLocaleString('ko-KR')
const plural = (count: number, one: string, many: string): string =>
  `${en(count)} ${count === 1 ? one : many}`

export const previewMessages = defineMessages(
  {
    title: 'Import',
    lookingInto: 'Looking into the files…',
    importAll: 'Import all',
    previewAlways: 'Always show this window before importing',
    summary: (articles: number, files: number) =>
      `${plural(articles, 'article', 'articles')} in ${plural(files, 'file', 'files')}. Nothing is stored yet.`,
    sampled: (read: number, files: number, articles: number) =>
      `${plural(files, 'file', 'files')}. ${plural(read, 'was', 'were')} looked into so far and ${
        read === 1 ? 'holds' : 'hold'
      } ${plural(articles, 'article', 'articles')}. Nothing is stored yet.`,
    articles: (count: number) => plural(count, 'article', 'articles'),
    alreadyThere: (count: number) => `${plural(count, 'is', 'are')} in the library already.`,
    highlights: (count: number) => plural(count, 'highlight', 'highlights'),
    notes: (count: number) => plural(count, 'note', 'notes'),
    unknownFormat: 'Unknown kind of file',
    charsetGuessed: (charset: string) =>
      `The file does not say in which character set it is written. ${charset.toUpperCase()} reads it best; if letters look wrong, choose another.`,
    noRoom: 'The disk is nearly full: nothing can be imported until some space is freed.',
    lack: (needed: string, free: string) =>
      `This needs about ${needed} MB of the disk, and ${free} MB may be taken of it. The import stops before the disk is full; what is in until then stays.`,
    problems: (count: number) => `${plural(count, 'record', 'records')} cannot be imported:`,
    firstArticles: (file: string) => `First articles of ${file}`,
    paragraphs: 'Paragraphs',
    opening: 'Text',
    columnsOf: (file: string) => `Columns of ${file}`,
    rows: (count: number) => plural(count, 'row', 'rows'),
    columnsKnown: 'Columns are read as you chose before for tables with the same ones.',
    column: 'Column',
    becomes: 'Becomes',
    becomesOf: (column: string) => `What ${column} becomes`,
    notUsed: 'Not used',
    samples: 'Values',
    noValues: 'No values',
    useGuess: 'Guess the columns anew',
    fieldsFound: 'Found:',
    countOf: (count: number, all: number) => (count === all ? '(all)' : `(${en(count)} of ${en(all)})`),
    charset: 'Character set',
    format: 'Read as',
    language: 'Language',
    asFound: 'As found',
    asFoundOf: (found: string) => `As found: ${found}`,
    readAllSo: (count: number) => `Read all ${en(count)} files so`,
    duplicates: 'Articles that are there already',
    duplicatesHint: 'The same text under the same title. Reprints in other papers are always imported.',
    skip: 'Skip them',
    keepBoth: 'Keep both',
    askAtDuplicates: 'Show this window whenever some are there already',
    readAsAct: 'Read as…',
    undoChoice: 'Undo the latest choice',
    redoChoice: 'Choose so again',
  },
  {
    title: '가져오기',
    lookingInto: '파일을 살펴보는 중…',
    importAll: '모두 가져오기',
    previewAlways: '가져오기 전에 항상 이 창 보이기',
    summary: (articles, files) =>
      `파일 ${ko(files)}개에 기사 ${ko(articles)}건이 있습니다. 아직 아무것도 저장하지 않았습니다.`,
    sampled: (read, files, articles) =>
      `파일 ${ko(files)}개. 지금까지 살펴본 ${ko(read)}개에 기사 ${ko(articles)}건이 있습니다. 아직 아무것도 저장하지 않았습니다.`,
    articles: (count) => `기사 ${ko(count)}건`,
    alreadyThere: (count) => `${ko(count)}건은 이미 라이브러리에 있습니다.`,
    highlights: (count) => `강조 ${ko(count)}개`,
    notes: (count) => `메모 ${ko(count)}개`,
    unknownFormat: '알 수 없는 형식',
    charsetGuessed: (charset) =>
      `파일에 문자 집합이 적혀 있지 않습니다. ${charset.toUpperCase()}(으)로 가장 잘 읽힙니다. 글자가 이상하면 다른 것을 고르세요.`,
    noRoom: '디스크가 거의 가득 찼습니다. 공간을 비우기 전에는 가져올 수 없습니다.',
    lack: (needed, free) =>
      `디스크 공간이 약 ${needed} MB 필요한데 쓸 수 있는 것은 ${free} MB입니다. 디스크가 가득 차기 전에 가져오기를 멈추며, 그때까지 가져온 것은 남습니다.`,
    problems: (count) => `항목 ${ko(count)}개는 가져올 수 없습니다:`,
    firstArticles: (file) => `${file}의 첫 기사들`,
    paragraphs: '문단',
    opening: '본문',
    columnsOf: (file) => `${file}의 열`,
    rows: (count) => `${ko(count)}행`,
    columnsKnown: '같은 열을 가진 표에 전에 고른 대로 읽었습니다.',
    column: '열',
    becomes: '항목',
    becomesOf: (column) => `${column} 열의 항목`,
    notUsed: '쓰지 않음',
    samples: '값',
    noValues: '값 없음',
    useGuess: '열을 다시 추정하기',
    fieldsFound: '찾은 항목:',
    countOf: (count, all) => (count === all ? '(모두)' : `(${ko(all)}건 중 ${ko(count)}건)`),
    charset: '문자 집합',
    format: '읽는 방식',
    language: '언어',
    asFound: '찾은 대로',
    asFoundOf: (found) => `찾은 대로: ${found}`,
    readAllSo: (count) => `파일 ${ko(count)}개 모두 이렇게 읽기`,
    duplicates: '이미 있는 기사',
    duplicatesHint: '같은 제목의 같은 글입니다. 다른 매체에 실린 것은 언제나 가져옵니다.',
    skip: '건너뛰기',
    keepBoth: '둘 다 두기',
    askAtDuplicates: '이미 있는 기사가 있으면 항상 이 창 보이기',
    readAsAct: '다르게 읽기…',
    undoChoice: '마지막 선택 되돌리기',
    redoChoice: '다시 그렇게 고르기',
  },
)

export const fieldNames = defineMessages(
  {
    title: 'Title',
    byline: 'Byline',
    source: 'Source',
    agency: 'Agency',
    place: 'Place',
    published: 'Date',
    url: 'Web address',
    language: 'Language',
  } satisfies Record<ArticleFieldName, string>,
  {
    title: '제목',
    byline: '기자',
    source: '매체',
    agency: '통신사',
    place: '장소',
    published: '날짜',
    url: '웹 주소',
    language: '언어',
  },
)
