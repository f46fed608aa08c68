import type { InterfaceLanguage } from '@shared/contract/ipc.ts'

/** What the native dialogs say. Everything else is said by the window. */
export interface Messages {
  readonly openLink: (host: string) => string
  readonly openLinkDetail: (url: string) => string
  readonly open: string
  readonly cancel: string
  readonly unresponsive: string
  readonly unresponsiveDetail: string
  readonly wait: string
  readonly reload: string
  readonly quit: string
  readonly crashed: string
  readonly crashedDetail: string
}

const ENGLISH: Messages = {
  openLink: (host) => `Open ${host} in your browser?`,
  openLinkDetail: (url) => `Collate itself stays offline. The address is:\n${url}`,
  open: 'Open in browser',
  cancel: 'Cancel',
  unresponsive: 'Collate is not responding',
  unresponsiveDetail:
    'Reloading keeps everything that was saved; a note typed in the last second may be lost.',
  wait: 'Wait',
  reload: 'Reload',
  quit: 'Quit',
  crashed: 'The window keeps failing',
  crashedDetail:
    'It failed three times within a minute. Your library is on disk and was not changed by this.',
}

const KOREAN: Messages = {
  openLink: (host) => `브라우저에서 ${host} 주소를 열까요?`,
  openLinkDetail: (url) => `Collate 자체는 오프라인으로 남습니다. 주소:\n${url}`,
  open: '브라우저에서 열기',
  cancel: '취소',
  unresponsive: 'Collate가 응답하지 않습니다',
  unresponsiveDetail: '다시 불러와도 저장된 내용은 남습니다. 마지막 1초에 입력한 메모는 사라질 수 있습니다.',
  wait: '기다리기',
  reload: '다시 불러오기',
  quit: '종료',
  crashed: '창이 계속 중단됩니다',
  crashedDetail: '1분 안에 세 번 중단되었습니다. 라이브러리는 디스크에 있으며 이 일로 바뀌지 않았습니다.',
}

export function messagesIn(language: InterfaceLanguage): Messages {
  return language === 'ko' ? KOREAN : ENGLISH
}
