import { defineMessages } from '../../../state/messages.ts'

const plural = (count: number, one: string, many: string): string =>
  `${count.toLocaleString('en-GB')} ${count === 1 ? one : many}`
const counted = (count: number, unit: string): string => `${count.toLocaleString('ko-KR')}${unit}`

export const batchMessages = defineMessages(
  {
    open: 'Run a list of queries…',
    title: 'Run a list of queries',
    close: 'Close',
    list: 'Queries, one a line',
    hint: 'A name and a tab may stand before a query. A table needs a column called query, and may have one called name. The whole library is searched.',
    chooseFile: 'Choose a file…',
    run: 'Run',
    cancel: 'Cancel',
    running: (done: number, total: number) =>
      `${done.toLocaleString('en-GB')} of ${plural(total, 'query', 'queries')} run`,
    results: 'What the queries found',
    line: 'Line',
    name: 'Name',
    query: 'Query',
    articles: 'Articles',
    show: (count: string, query: string) => `${count}: show what ${query} finds`,
    summary: (queries: number, bad: number) =>
      bad === 0
        ? plural(queries, 'query', 'queries')
        : `${plural(queries, 'query', 'queries')}, ${bad.toLocaleString('en-GB')} not understood`,
    leftOut: (count: number) => `${plural(count, 'query', 'queries')} more were not run`,
    noQueries: 'There is no query in the list.',
    nothingAsked: 'There is no word in it to search for.',
    saveCounts: 'Save counts as CSV',
    saveArticles: 'Save articles as CSV',
    csvFile: 'Table (CSV)',
    saved: (path: string, rows: number) => `${plural(rows, 'row', 'rows')} saved as ${path}`,
    savedPart: (path: string, written: number, total: number) =>
      `The first ${written.toLocaleString('en-GB')} of ${plural(total, 'row', 'rows')} saved as ${path}`,
  },
  {
    open: '여러 검색 한꺼번에…',
    title: '여러 검색 한꺼번에',
    close: '닫기',
    list: '검색어, 한 줄에 하나씩',
    hint: '검색어 앞에 이름과 탭을 둘 수 있습니다. 표에는 query 열이 있어야 하고 name 열이 있어도 됩니다. 라이브러리 전체를 검색합니다.',
    chooseFile: '파일 고르기…',
    run: '검색',
    cancel: '취소',
    running: (done, total) => `검색 ${counted(total, '개')} 가운데 ${counted(done, '개')} 마침`,
    results: '검색 결과',
    line: '줄',
    name: '이름',
    query: '검색어',
    articles: '기사',
    show: (count, query) => `${count}: ${query} 결과 보기`,
    summary: (queries, bad) =>
      bad === 0
        ? `검색 ${counted(queries, '개')}`
        : `검색 ${counted(queries, '개')}, 이해하지 못한 것 ${counted(bad, '개')}`,
    leftOut: (count) => `나머지 ${counted(count, '개')}는 검색하지 않았습니다`,
    noQueries: '목록에 검색어가 없습니다.',
    nothingAsked: '찾을 낱말이 없습니다.',
    saveCounts: '건수를 CSV로 저장',
    saveArticles: '기사를 CSV로 저장',
    csvFile: '표 (CSV)',
    saved: (path, rows) => `${counted(rows, '줄')}을 ${path}에 저장했습니다`,
    savedPart: (path, written, total) =>
      `${counted(total, '줄')} 가운데 처음 ${counted(written, '줄')}을 ${path}에 저장했습니다`,
  },
)
