import { defineMessages } from '../../state/messages.ts'

const count = (number: number, one: string, many: string): string =>
  `${number.toLocaleString('en-GB')} ${number === 1 ? one : many}`
const counts = (articles: number, notes: number, highlights: number, lists: number): string =>
  `${count(articles, 'article', 'articles')}, ${count(notes, 'note', 'notes')}, ${count(highlights, 'highlight', 'highlights')}, ${count(lists, 'list', 'lists')}`
const korean = (articles: number, notes: number, highlights: number, lists: number): string =>
  `기사 ${articles.toLocaleString('ko-KR')}건, 메모 ${notes.toLocaleString('ko-KR')}개, 강조 ${highlights.toLocaleString('ko-KR')}개, 목록 ${lists.toLocaleString('ko-KR')}개`

export const backupMessages = defineMessages(
  {
    backUpNow: 'Back up now',
    restoreBackup: 'Restore a backup…',
    backedUp: (name: string) => `Backed up as ${name}`,
    nothingToBackUp: 'There is nothing to back up yet',
    title: 'Restore a backup',
    close: 'Close',
    empty: 'There is no backup yet. File → Back up now makes one.',
    folder: (folder: string) => `Backups in ${folder}`,
    choose: 'Backup',
    size: (megabytes: string) => `${megabytes} MB`,
    schedule: 'automatic',
    hand: 'made by hand',
    migration: 'before an update',
    restoring: 'before another was restored',
    how: 'What becomes of the library as it is now',
    add: 'Keep it and add what it lacks from the backup',
    replace: 'Put the backup in its place; it is backed up before',
    restore: 'Restore',
    addAct: 'Add from a backup',
    added: (articles: number, notes: number, highlights: number, lists: number) =>
      `Added from the backup: ${counts(articles, notes, highlights, lists)}`,
    replaced: (articles: number, notes: number, highlights: number, lists: number) =>
      `Restored: ${counts(articles, notes, highlights, lists)}`,
  },
  {
    backUpNow: '지금 백업',
    restoreBackup: '백업 복원…',
    backedUp: (name) => `${name}(으)로 백업했습니다`,
    nothingToBackUp: '아직 백업할 것이 없습니다',
    title: '백업 복원',
    close: '닫기',
    empty: '아직 백업이 없습니다. 파일 → 지금 백업으로 만들 수 있습니다.',
    folder: (folder) => `백업 위치: ${folder}`,
    choose: '백업',
    size: (megabytes) => `${megabytes} MB`,
    schedule: '자동',
    hand: '직접 만듦',
    migration: '업데이트 전',
    restoring: '다른 백업을 복원하기 전',
    how: '지금 라이브러리를 어떻게 할까요',
    add: '그대로 두고 백업에서 없는 것만 더하기',
    replace: '백업으로 바꾸기(바꾸기 전에 백업합니다)',
    restore: '복원',
    addAct: '백업에서 더하기',
    added: (articles, notes, highlights, lists) =>
      `백업에서 더함: ${korean(articles, notes, highlights, lists)}`,
    replaced: (articles, notes, highlights, lists) => `복원함: ${korean(articles, notes, highlights, lists)}`,
  },
)
