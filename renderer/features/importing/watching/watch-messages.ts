import type { WatchTrouble } from '@shared/contract/watching.ts'
import { defineMessages } from '../../../state/messages.ts'

const en = (count: number, one: string, many: string): string =>
  `${count.toLocaleString('en-GB')} ${count === 1 ? one : many}`
const ko = (count: number): string => count.toLocaleString('ko-KR')

export const watchMessages = defineMessages(
  {
    title: 'Watch folder',
    isOn: 'Import by itself what is put into a folder',
    folder: 'Watched folder',
    noFolder: 'None chosen yet',
    choose: 'Choose the folder…',
    off: 'Save articles into the folder from any program, and they are imported while Collate runs.',
    watching: 'Watched, with the folders inside it. A file comes in seconds after it is wholly written.',
    leftOut: (count: number) =>
      `${en(count, 'file was in it before and is', 'files were in it before and are')} not imported.`,
    includeLeftOut: 'Import what was there, too',
    unreadableFolders: (count: number) => `${en(count, 'folder', 'folders')} inside it cannot be read.`,
    'trouble-gone':
      'The watched folder is not there. It is looked for again and again; nothing else needs doing when it is back.',
    'trouble-unreadable':
      'The watched folder cannot be read. Give yourself the right to read it, or connect its disk; then it goes on by itself.',
    'trouble-unmounted': 'The disk of the watched folder is not connected. It goes on by itself when it is.',
    backAgain: 'The watched folder can be read again',
    fact: (folder: string) => `Watching ${folder}`,
    factTrouble: 'Watched folder not readable',
    imported: (count: number) => `${en(count, 'article', 'articles')} imported from the watched folder`,
    fromFolder: 'from the watched folder',
    chooseAct: 'Choose a folder to watch…',
    switchAct: 'Watch the folder',
  } satisfies Record<`trouble-${WatchTrouble}`, string> & Record<string, unknown>,
  {
    title: '감시 폴더',
    isOn: '폴더에 넣은 것을 저절로 가져오기',
    folder: '감시하는 폴더',
    noFolder: '아직 고르지 않음',
    choose: '폴더 고르기…',
    off: '다른 프로그램에서 기사를 이 폴더에 저장하면 Collate가 켜져 있는 동안 가져옵니다.',
    watching: '하위 폴더까지 감시하는 중입니다. 파일을 다 쓰고 몇 초 뒤에 가져옵니다.',
    leftOut: (count) => `전부터 있던 파일 ${ko(count)}개는 가져오지 않았습니다.`,
    includeLeftOut: '전부터 있던 것도 가져오기',
    unreadableFolders: (count) => `하위 폴더 ${ko(count)}개를 읽을 수 없습니다.`,
    'trouble-gone': '감시 폴더가 없습니다. 계속 찾고 있으며, 다시 나타나면 저절로 이어집니다.',
    'trouble-unreadable':
      '감시 폴더를 읽을 수 없습니다. 읽기 권한을 주거나 디스크를 연결하면 저절로 이어집니다.',
    'trouble-unmounted': '감시 폴더의 디스크가 연결되어 있지 않습니다. 연결하면 저절로 이어집니다.',
    backAgain: '감시 폴더를 다시 읽을 수 있습니다',
    fact: (folder) => `${folder} 감시 중`,
    factTrouble: '감시 폴더를 읽을 수 없음',
    imported: (count) => `감시 폴더에서 기사 ${ko(count)}건을 가져왔습니다`,
    fromFolder: '감시 폴더에서',
    chooseAct: '감시할 폴더 고르기…',
    switchAct: '폴더 감시하기',
  },
)
