import { defineMessages } from '../../state/messages.ts'

const count = (number: number, one: string, many: string): string =>
  `${number.toLocaleString('en-GB')} ${number === 1 ? one : many}`

export const troubleMessages = defineMessages(
  {
    lostTitle: 'The library is empty, but its second copy is not',
    lostText:
      'The database in which Collate keeps your library is gone: a full disk, an update or another program can do that. Collate keeps a second copy of everything you import and write.',
    olderTitle: 'The library is older than its second copy',
    olderText:
      'The database lacks what you did last. It may have been brought back from an old copy of the disk. The second copy has it.',
    otherTitle: 'The second copy is of another library',
    otherText:
      'The database and the second copy that Collate keeps of it do not belong together. Choose which of them counts. The other is kept aside.',
    damagedTitle: 'The library is damaged',
    damagedText:
      'The database in which Collate keeps your library cannot be read. Collate keeps a second copy of everything you import and write.',
    newerTitle: 'The library was written by a newer Collate',
    newerText:
      'This version cannot open it without doing harm. Nothing was changed. Install the newer version, or begin with an empty library here.',
    reading: 'Reading the second copy…',
    holds: (articles: number, notes: number, highlights: number, lists: number) =>
      `The second copy holds ${count(articles, 'article', 'articles')}, ${count(notes, 'note', 'notes')}, ${count(highlights, 'highlight', 'highlights')} and ${count(lists, 'list', 'lists')}.`,
    holdsDamaged: (places: number) =>
      `${count(places, 'place in it', 'places in it')} cannot be read; everything else can.`,
    noCopy: 'There is no second copy.',
    restore: 'Restore from the second copy',
    restoring: 'Restoring…',
    restoreBackup: (when: string) => `Restore the backup of ${when}`,
    exportCopy: 'Save the second copy as a library file…',
    exported: (path: string) => `Saved to ${path}`,
    keep: 'Open the library as it is',
    anew: 'Begin with an empty library',
    anewTitle: 'Begin with an empty library?',
    anewText:
      'Database and second copy are not deleted: they are moved into a folder “aside” among Collate’s own files, where they stay until you remove them.',
    cancel: 'Cancel',
    tryAgain: 'Try again',
    details: 'Details',
    restored: (articles: number, notes: number, highlights: number, lists: number) =>
      `Restored: ${count(articles, 'article', 'articles')}, ${count(notes, 'note', 'notes')}, ${count(highlights, 'highlight', 'highlights')}, ${count(lists, 'list', 'lists')}`,
    restoredPartly: (damaged: number, originals: number) =>
      `Not restored: ${count(damaged, 'damaged entry', 'damaged entries')}, ${count(originals, 'original file', 'original files')}`,
    keptAside: (folder: string) => `What was there before is kept in ${folder}`,
  },
  {
    lostTitle: '라이브러리가 비었지만 두 번째 사본은 남아 있습니다',
    lostText:
      '라이브러리를 담은 데이터베이스가 사라졌습니다. 디스크가 가득 차거나 업데이트, 다른 프로그램 때문에 생길 수 있는 일입니다. Collate는 가져온 것과 쓴 것을 모두 두 번째 사본에도 보관합니다.',
    olderTitle: '라이브러리가 두 번째 사본보다 오래되었습니다',
    olderText:
      '마지막에 한 일이 데이터베이스에 없습니다. 디스크의 옛 사본에서 되돌린 것일 수 있습니다. 두 번째 사본에는 남아 있습니다.',
    otherTitle: '두 번째 사본이 다른 라이브러리의 것입니다',
    otherText:
      '데이터베이스와 Collate가 보관하는 두 번째 사본이 서로 맞지 않습니다. 어느 쪽을 쓸지 고르세요. 나머지는 따로 보관합니다.',
    damagedTitle: '라이브러리가 손상되었습니다',
    damagedText:
      '라이브러리를 담은 데이터베이스를 읽을 수 없습니다. Collate는 가져온 것과 쓴 것을 모두 두 번째 사본에도 보관합니다.',
    newerTitle: '더 새로운 Collate가 기록한 라이브러리입니다',
    newerText:
      '이 버전으로 열면 망가질 수 있습니다. 아무것도 바꾸지 않았습니다. 새 버전을 설치하거나 빈 라이브러리로 시작하세요.',
    reading: '두 번째 사본을 읽는 중…',
    holds: (articles, notes, highlights, lists) =>
      `두 번째 사본: 기사 ${articles.toLocaleString('ko-KR')}건, 메모 ${notes.toLocaleString('ko-KR')}개, 강조 ${highlights.toLocaleString('ko-KR')}개, 목록 ${lists.toLocaleString('ko-KR')}개.`,
    holdsDamaged: (places) =>
      `그중 ${places.toLocaleString('ko-KR')}곳은 읽을 수 없고, 나머지는 모두 읽을 수 있습니다.`,
    noCopy: '두 번째 사본이 없습니다.',
    restore: '두 번째 사본에서 복원',
    restoring: '복원하는 중…',
    restoreBackup: (when) => `${when}의 백업 복원`,
    exportCopy: '두 번째 사본을 라이브러리 파일로 저장…',
    exported: (path) => `${path}에 저장했습니다`,
    keep: '라이브러리를 그대로 열기',
    anew: '빈 라이브러리로 시작',
    anewTitle: '빈 라이브러리로 시작할까요?',
    anewText:
      '데이터베이스와 두 번째 사본은 지우지 않습니다. Collate 파일이 있는 곳의 “aside” 폴더로 옮기며, 직접 지울 때까지 그대로 있습니다.',
    cancel: '취소',
    tryAgain: '다시 시도',
    details: '세부 정보',
    restored: (articles, notes, highlights, lists) =>
      `복원함: 기사 ${articles.toLocaleString('ko-KR')}건, 메모 ${notes.toLocaleString('ko-KR')}개, 강조 ${highlights.toLocaleString('ko-KR')}개, 목록 ${lists.toLocaleString('ko-KR')}개`,
    restoredPartly: (damaged, originals) =>
      `복원하지 못함: 손상된 항목 ${damaged.toLocaleString('ko-KR')}개, 원본 파일 ${originals.toLocaleString('ko-KR')}개`,
    keptAside: (folder) => `이전 것은 ${folder}에 보관했습니다`,
  },
)
