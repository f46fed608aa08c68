import { defineMessages } from '../../../state/messages.ts'

const plural = (count: number, one: string, many: string): string =>
  `${count.toLocaleString('en-GB')} ${count === 1 ? one : many}`
const counted = (count: number, unit: string): string => `${count.toLocaleString('ko-KR')}${unit}`

export const concordanceMessages = defineMessages(
  {
    concordance: 'Concordance',
    show: 'Show the concordance',
    export: 'Save the concordance as a table…',
    exportShort: 'Save as CSV',
    close: 'Close the concordance',
    left: 'Before',
    keyword: 'Word',
    right: 'After',
    article: 'Article',
    date: 'Date',
    inTitle: 'Title',
    noDate: 'No date',
    lines: (lines: number, articles: number) =>
      `${plural(lines, 'line', 'lines')} in ${plural(articles, 'article', 'articles')}`,
    firstLines: (shown: number) => `the first ${shown.toLocaleString('en-GB')} are shown`,
    making: (done: number, total: number) =>
      `${done.toLocaleString('en-GB')} of ${plural(total, 'article', 'articles')} read`,
    starting: 'Looking through the articles',
    cancel: 'Cancel',
    cancelled: 'Cancelled.',
    again: 'Make it again',
    outdated: 'The library has changed.',
    emptyTitle: 'No words to show',
    emptyText: 'Search for words or phrases: each place where they stand becomes a line here.',
    csvFile: 'Table (CSV)',
    saved: (path: string, lines: number) => `${plural(lines, 'line', 'lines')} saved as ${path}`,
    savedPart: (path: string, written: number, total: number) =>
      `The first ${written.toLocaleString('en-GB')} of ${plural(total, 'line', 'lines')} saved as ${path}`,
    resize: 'Resize the concordance',
  },
  {
    concordance: '용례',
    show: '용례 보기',
    export: '용례를 표로 저장…',
    exportShort: 'CSV로 저장',
    close: '용례 닫기',
    left: '앞',
    keyword: '낱말',
    right: '뒤',
    article: '기사',
    date: '날짜',
    inTitle: '제목',
    noDate: '날짜 없음',
    lines: (lines, articles) => `기사 ${counted(articles, '건')}에 ${counted(lines, '줄')}`,
    firstLines: (shown) => `처음 ${counted(shown, '줄')}만 보입니다`,
    making: (done, total) => `기사 ${counted(total, '건')} 가운데 ${counted(done, '건')} 읽음`,
    starting: '기사를 살펴보는 중',
    cancel: '취소',
    cancelled: '취소했습니다.',
    again: '다시 만들기',
    outdated: '라이브러리가 바뀌었습니다.',
    emptyTitle: '보일 낱말이 없습니다',
    emptyText: '낱말이나 구절을 검색하세요. 나오는 자리마다 한 줄이 됩니다.',
    csvFile: '표 (CSV)',
    saved: (path, lines) => `${counted(lines, '줄')}을 ${path}에 저장했습니다`,
    savedPart: (path, written, total) =>
      `${counted(total, '줄')} 가운데 처음 ${counted(written, '줄')}을 ${path}에 저장했습니다`,
    resize: '용례 크기 조절',
  },
)
