import type { ProblemCode } from '@shared/model/problem.ts'
import { defineMessages } from '../../state/messages.ts'

const plural = (count: number, one: string, many: string): string =>
  `${count.toLocaleString('en-GB')} ${count === 1 ? one : many}`

export const importingMessages = defineMessages(
  {
    activity: 'Activity',
    importFiles: 'Import files…',
    importFolder: 'Import a folder…',
    pasteText: 'Paste text as an article…',
    importSample: 'Open the sample collection',
    showImports: 'Past imports',
    showReport: 'Report of the last import',
    exportLibrary: 'Save the whole library as a file…',
    restoreLibrary: 'Bring back a library file…',
    cancel: 'Cancel',
    cancelling: 'Cancelling…',
    report: 'Report',
    close: 'Close',
    dropTitle: 'Drop to import',
    dropText: 'Files and folders of text, Markdown or saved pages. The originals are kept, byte for byte.',
    filesOf: (done: number, total: number) =>
      `${done.toLocaleString('en-GB')} of ${plural(total, 'file', 'files')} imported`,
    waiting: (count: number) => `${count} more waiting`,
    importOf: (count: number) => `Import ${plural(count, 'article', 'articles')}`,
    added: (count: number) => `${plural(count, 'article', 'articles')} imported`,
    alreadyThere: (count: number) => `${plural(count, 'article was', 'articles were')} there already`,
    failed: (count: number) => `${plural(count, 'file', 'files')} not imported`,
    partsFailed: (count: number) => `${plural(count, 'part of a file', 'parts of files')} not imported`,
    storageFull: (count: number) =>
      `The disk is nearly full, so the import stopped before ${plural(count, 'file', 'files')}. Free some space, then try again.`,
    failedAgain: 'Import again what failed',
    cutOff: (count: number) => `${plural(count, 'page breaks', 'pages break')} off in the middle`,
    interruptedNotice: (count: number) =>
      `An import was cut off when Collate last ended. ${plural(count, 'file was', 'files were')} not imported.`,
    cutOffNotice: (count: number) =>
      `The import was cut off because the engine stopped. ${plural(count, 'file was', 'files were')} not imported.`,
    broughtBack: (count: number) => `${count.toLocaleString('en-GB')} brought back from the trash`,
    bringingBack: (count: number) => `Bring ${plural(count, 'article', 'articles')} back from the trash`,
    nothingAdded: 'No article was added',
    articles: (count: number) => plural(count, 'article', 'articles'),
    keptOf: (kept: number, added: number) =>
      `${kept.toLocaleString('en-GB')} of ${plural(added, 'article', 'articles')} left`,
    inTrash: (count: number) => `${count.toLocaleString('en-GB')} in the trash`,
    articlesKept: 'Of these there now',
    linking: (done: number, total: number) =>
      `Looking for shared text: ${done.toLocaleString('en-GB')} of ${plural(total, 'article', 'articles')}`,
    linkingStopped: (count: number) =>
      `Shared text not looked for in ${plural(count, 'article', 'articles')}`,
    stop: 'Stop',
    goOn: 'Go on',
    indexCurrent: 'Index up to date',
    indexBehind: (count: number) => `Indexing, ${plural(count, 'article', 'articles')} to go`,
    reportTitle: 'Import report',
    historyTitle: 'Past imports',
    historyEmpty: 'Nothing has been imported yet.',
    startedAt: (when: string) => `Started ${when}`,
    stateDone: 'Finished',
    stateRunning: 'Under way',
    stateCancelled: 'Cancelled; what was imported until then is kept',
    stateInterrupted: 'Cut off; what was imported until then is kept',
    filesRead: 'Files read',
    articlesAdded: 'Articles added',
    articlesThere: 'Already there',
    filesFailed: 'Files not imported',
    partsFailedTitle: 'Parts not imported',
    cutOffTitle: 'Cut off',
    problemsTitle: 'What was not imported',
    copyReport: 'Copy report',
    takeBack: 'Undo this import',
    takeBackOf: (when: string) => `Undo the import of ${when}`,
    takeBackAct: (count: number) =>
      `Move ${plural(count, 'imported article', 'imported articles')} to the trash`,
    nothingToTakeBack: 'Every article of this import is in the trash already',
    tryAgain: (count: number) => `Try ${plural(count, 'file', 'files')} again`,
    fileCount: (count: number) => plural(count, 'file', 'files'),
    partCount: (count: number) => plural(count, 'part', 'parts'),
    recordOf: (number: number) => `record ${number.toLocaleString('en-GB')}`,
    moreFiles: (count: number) => `and ${count.toLocaleString('en-GB')} more`,
    pasteTitle: 'Paste text as an article',
    pasteLabel: 'Text of the article',
    pasteHint: 'Headline first, then byline and date if there are any. Everything is kept as pasted.',
    pasteAdd: 'Add article',
    pastedName: (when: string) => `Pasted ${when}.txt`,
    librarySaved: (path: string) => `The library was saved to ${path}`,
    libraryRestored: (articles: number, notes: number, highlights: number) =>
      `Brought back: ${plural(articles, 'article', 'articles')}, ${plural(notes, 'note', 'notes')}, ${plural(highlights, 'highlight', 'highlights')}`,
    libraryFile: 'Collate library',
    restoring: 'Bringing back a library file…',
    restoringAct: 'Bring back a library file',
    restartEngine: 'Try again',
  },
  {
    activity: '진행 상황',
    importFiles: '파일 가져오기…',
    importFolder: '폴더 가져오기…',
    pasteText: '텍스트를 기사로 붙여넣기…',
    importSample: '예제 모음 열기',
    showImports: '지난 가져오기',
    showReport: '마지막 가져오기 보고서',
    exportLibrary: '라이브러리 전체를 파일로 저장…',
    restoreLibrary: '라이브러리 파일 되살리기…',
    cancel: '취소',
    cancelling: '취소하는 중…',
    report: '보고서',
    close: '닫기',
    dropTitle: '놓으면 가져옵니다',
    dropText: '텍스트, 마크다운, 저장한 웹 페이지와 폴더. 원본은 한 바이트도 바뀌지 않고 보관됩니다.',
    filesOf: (done, total) =>
      `파일 ${total.toLocaleString('ko-KR')}개 중 ${done.toLocaleString('ko-KR')}개 가져옴`,
    waiting: (count) => `${count}개 더 대기 중`,
    importOf: (count) => `기사 ${count.toLocaleString('ko-KR')}건 가져오기`,
    added: (count) => `기사 ${count.toLocaleString('ko-KR')}건을 가져왔습니다`,
    alreadyThere: (count) => `${count.toLocaleString('ko-KR')}건은 이미 있습니다`,
    failed: (count) => `파일 ${count.toLocaleString('ko-KR')}개는 가져오지 못했습니다`,
    partsFailed: (count) => `파일 속 항목 ${count.toLocaleString('ko-KR')}개는 가져오지 못했습니다`,
    storageFull: (count) =>
      `디스크가 거의 가득 차서 파일 ${count.toLocaleString('ko-KR')}개 앞에서 가져오기를 멈췄습니다. 공간을 비운 뒤 다시 시도하세요.`,
    failedAgain: '실패한 것 다시 가져오기',
    cutOff: (count) => `중간에 끊긴 페이지 ${count.toLocaleString('ko-KR')}개`,
    interruptedNotice: (count) =>
      `지난번 종료 때 가져오기가 끊겼습니다. 파일 ${count.toLocaleString('ko-KR')}개는 가져오지 못했습니다.`,
    cutOffNotice: (count) =>
      `엔진이 멈춰 가져오기가 끊겼습니다. 파일 ${count.toLocaleString('ko-KR')}개는 가져오지 못했습니다.`,
    broughtBack: (count) => `${count.toLocaleString('ko-KR')}건을 휴지통에서 되살렸습니다`,
    bringingBack: (count) => `기사 ${count.toLocaleString('ko-KR')}건을 휴지통에서 되살리기`,
    nothingAdded: '새로 추가된 기사가 없습니다',
    articles: (count) => `기사 ${count.toLocaleString('ko-KR')}건`,
    keptOf: (kept, added) =>
      `기사 ${added.toLocaleString('ko-KR')}건 중 ${kept.toLocaleString('ko-KR')}건 남음`,
    inTrash: (count) => `휴지통에 ${count.toLocaleString('ko-KR')}건`,
    articlesKept: '지금 남은 기사',
    linking: (done, total) =>
      `같은 글을 찾는 중: 기사 ${total.toLocaleString('ko-KR')}건 중 ${done.toLocaleString('ko-KR')}건`,
    linkingStopped: (count) => `같은 글을 아직 찾지 않은 기사 ${count.toLocaleString('ko-KR')}건`,
    stop: '멈춤',
    goOn: '계속',
    indexCurrent: '색인 최신',
    indexBehind: (count) => `색인하는 중, ${count.toLocaleString('ko-KR')}건 남음`,
    reportTitle: '가져오기 보고서',
    historyTitle: '지난 가져오기',
    historyEmpty: '아직 가져온 것이 없습니다.',
    startedAt: (when) => `${when} 시작`,
    stateDone: '완료',
    stateRunning: '진행 중',
    stateCancelled: '취소됨. 그때까지 가져온 것은 남아 있습니다',
    stateInterrupted: '중단됨. 그때까지 가져온 것은 남아 있습니다',
    filesRead: '읽은 파일',
    articlesAdded: '추가된 기사',
    articlesThere: '이미 있음',
    filesFailed: '가져오지 못한 파일',
    partsFailedTitle: '가져오지 못한 항목',
    cutOffTitle: '끊긴 페이지',
    problemsTitle: '가져오지 못한 것',
    copyReport: '보고서 복사',
    takeBack: '이 가져오기 취소하기',
    takeBackOf: (when) => `${when} 가져오기 취소하기`,
    takeBackAct: (count) => `가져온 기사 ${count.toLocaleString('ko-KR')}건을 휴지통으로 옮기기`,
    nothingToTakeBack: '이 가져오기의 기사는 모두 이미 휴지통에 있습니다',
    tryAgain: (count) => `파일 ${count.toLocaleString('ko-KR')}개 다시 시도`,
    fileCount: (count) => `파일 ${count.toLocaleString('ko-KR')}개`,
    partCount: (count) => `항목 ${count.toLocaleString('ko-KR')}개`,
    recordOf: (number) => `${number.toLocaleString('ko-KR')}번째 항목`,
    moreFiles: (count) => `그 밖에 ${count.toLocaleString('ko-KR')}개`,
    pasteTitle: '텍스트를 기사로 붙여넣기',
    pasteLabel: '기사 본문',
    pasteHint: '제목을 먼저, 있으면 기자 이름과 날짜를 그다음에. 붙여넣은 그대로 보관됩니다.',
    pasteAdd: '기사 추가',
    pastedName: (when) => `붙여넣음 ${when}.txt`,
    librarySaved: (path) => `라이브러리를 ${path}에 저장했습니다`,
    libraryRestored: (articles, notes, highlights) =>
      `되살림: 기사 ${articles}건, 메모 ${notes}개, 강조 ${highlights}개`,
    libraryFile: 'Collate 라이브러리',
    restoring: '라이브러리 파일을 되살리는 중…',
    restoringAct: '라이브러리 파일 되살리기',
    restartEngine: '다시 시도',
  },
)

/** Why a file was not imported, and what can be done. */
export const problemMessages = defineMessages(
  {
    empty: 'The file is empty. Save or download it again, or leave it out.',
    unreadable:
      'It cannot be read: it is not there any more, or its characters are unknown. Save it again as UTF-8 text.',
    binary: 'It holds no text, and is of no kind that Collate knows.',
    'unsupported-format': 'This kind of file cannot be read yet. Save it as text or as a web page.',
    'old-word':
      'It is a Word document of the old kind (.doc). Open it in Word or LibreOffice and save it as DOCX.',
    'other-table':
      'It is a spreadsheet of a kind that is not read. Open it in Excel or LibreOffice and save it as XLSX or CSV.',
    slides: 'It holds slides. Open it in its program and save it as PDF.',
    'outlook-message':
      'It is a message of Outlook (.msg). Save the message from a mail program as EML, or as text.',
    'hangul-document': 'It is a document of Hangul (HWP). Open it in Hangul and save it as DOCX or PDF.',
    'apple-document': 'It is a document of Pages, Numbers or Keynote. Export it there as Word, Excel or PDF.',
    'old-office':
      'It is a document of an older Office program. Open it there or in LibreOffice and save it as DOCX or XLSX.',
    picture: 'It is a picture. Run text recognition on it and import the text or the PDF that this makes.',
    'sound-or-film': 'It is a recording. Collate reads text: import a transcript of it.',
    'copy-protected':
      'The book is protected against copying and opens only in its seller’s programs. Ask for an unprotected copy.',
    'too-large': 'It is larger than Collate reads. Split it into smaller files.',
    'no-text':
      'No article text was found in it. Open it to see what it holds; copy the text and paste it here.',
    'feeds-only':
      'It is a list of feeds to subscribe to: it names them and holds none of their articles. Save the feeds themselves, or articles from your reader, and import those.',
    damaged: 'The file is damaged. Try to save or download it again.',
    'cut-off':
      'The page breaks off in the middle; what is there was imported. Save or download it again to have the rest.',
    'bad-record':
      'One record of the file cannot be read; the others were imported. Mend it in the file and drop that again: nothing comes in twice.',
    'vendor-error': 'The database delivered an error message instead of the article. Export it again there.',
    'password-protected': 'The file is protected by a password. Remove the password and import it again.',
    scanned: 'The file holds pictures of pages without text. Run text recognition on it first.',
    'little-text':
      'It holds only a few letters of text, which were imported. If you see more in it, that is drawn: run text recognition on it.',
    'too-many-entries':
      'The archive is too large or too deep to unpack safely. Unpack it yourself and drop the folder.',
    'timed-out':
      'Reading it took too long and was stopped. Save it as text or split it into smaller files, and import those.',
    interrupted:
      'The import was cut off before these files. Drop the same folder again: what is there already is recognised.',
    cancelled: 'The import was cancelled before these files.',
    'storage-full':
      'The import stopped here because the disk is nearly full. Free some space, then try these files again.',
    failed: 'Reading it failed; the other files went on. Try it again, or save it as text and import that.',
  } satisfies Record<ProblemCode, string>,
  {
    empty: '빈 파일입니다. 다시 저장하거나 내려받으세요. 필요 없으면 빼세요.',
    unreadable: '읽을 수 없습니다. 파일이 없어졌거나 글자를 알 수 없습니다. UTF-8 텍스트로 다시 저장하세요.',
    binary: '글이 들어 있지 않고, Collate가 아는 형식도 아닙니다.',
    'unsupported-format': '아직 읽을 수 없는 형식입니다. 텍스트나 웹 페이지로 저장하세요.',
    'old-word': '옛 형식의 워드 문서(.doc)입니다. 워드나 리브레오피스에서 열어 DOCX로 저장하세요.',
    'other-table':
      '읽지 않는 형식의 스프레드시트입니다. 엑셀이나 리브레오피스에서 열어 XLSX나 CSV로 저장하세요.',
    slides: '슬라이드 파일입니다. 만든 프로그램에서 열어 PDF로 저장하세요.',
    'outlook-message': '아웃룩 메시지(.msg)입니다. 메일 프로그램에서 EML이나 텍스트로 저장하세요.',
    'hangul-document': '한글 문서(HWP)입니다. 한글에서 열어 DOCX나 PDF로 저장하세요.',
    'apple-document': 'Pages, Numbers, Keynote 문서입니다. 그 프로그램에서 Word, Excel, PDF로 내보내세요.',
    'old-office':
      '옛 오피스 프로그램의 문서입니다. 그 프로그램이나 리브레오피스에서 열어 DOCX나 XLSX로 저장하세요.',
    picture: '그림 파일입니다. 문자 인식을 한 뒤 그 텍스트나 PDF를 가져오세요.',
    'sound-or-film': '녹음이나 영상 파일입니다. Collate는 글을 읽습니다. 글로 옮긴 것을 가져오세요.',
    'copy-protected':
      '복제 방지가 걸려 판매처의 프로그램에서만 열리는 책입니다. 복제 방지가 없는 사본을 구하세요.',
    'too-large': '읽을 수 있는 크기를 넘습니다. 나누어 저장하세요.',
    'no-text': '기사 본문을 찾지 못했습니다. 파일을 열어 내용을 확인하고, 글을 복사해 붙여넣으세요.',
    'feeds-only':
      '구독할 피드의 목록입니다. 피드 이름만 있고 기사는 없습니다. 피드 자체나 리더의 기사를 저장해 가져오세요.',
    damaged: '손상된 파일입니다. 다시 저장하거나 내려받으세요.',
    'cut-off':
      '페이지가 중간에 끊겼습니다. 있는 데까지 가져왔습니다. 나머지가 필요하면 다시 저장하거나 내려받으세요.',
    'bad-record':
      '파일의 항목 하나를 읽을 수 없습니다. 나머지는 가져왔습니다. 파일을 고쳐 다시 놓으세요. 이미 있는 것은 두 번 들어오지 않습니다.',
    'vendor-error': '데이터베이스가 기사 대신 오류 메시지를 보냈습니다. 다시 내보내세요.',
    'password-protected': '암호로 보호된 파일입니다. 암호를 없앤 뒤 다시 가져오세요.',
    scanned: '글자 정보가 없는 스캔 파일입니다. 먼저 문자 인식을 하세요.',
    'little-text':
      '글자가 몇 자뿐이며 그것은 가져왔습니다. 더 많은 글이 보인다면 그림으로 그려진 것이니 문자 인식을 하세요.',
    'too-many-entries':
      '압축 파일이 너무 크거나 깊어 안전하게 풀 수 없습니다. 직접 풀어서 폴더를 끌어다 놓으세요.',
    'timed-out': '읽는 데 너무 오래 걸려 멈췄습니다. 텍스트로 저장하거나 나누어 다시 가져오세요.',
    interrupted:
      '이 파일들 전에 가져오기가 끊겼습니다. 같은 폴더를 다시 놓으세요. 이미 있는 것은 알아봅니다.',
    cancelled: '이 파일 전에 가져오기를 취소했습니다.',
    'storage-full':
      '디스크가 거의 가득 차서 가져오기를 멈췄습니다. 공간을 비운 뒤 이 파일들을 다시 시도하세요.',
    failed: '읽지 못했습니다. 다른 파일은 계속 가져왔습니다. 다시 시도하거나 텍스트로 저장해 가져오세요.',
  },
)
