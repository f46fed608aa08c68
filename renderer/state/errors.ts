import type { ErrorCode } from '@shared/contract/errors.ts'
import { CollateError } from '@shared/contract/errors.ts'
import { currentMessages, defineMessages } from './messages.ts'

/** What each error code means to the user and what can be done. */
const errorMessages = defineMessages(
  {
    cancelled: 'Cancelled.',
    'bad-request': 'This cannot be done here.',
    'not-found': 'It is not there any more.',
    'worker-died': 'The engine stopped while this was under way. Try it again.',
    'database-newer':
      'The library was written by a newer version of Collate. Nothing was changed. Install the newer version to open it.',
    'database-blocked': 'Another window still holds the library. Close it and try again.',
    'storage-full': 'The disk is full. Free some space and try again; nothing that was saved is lost.',
    'query-syntax': 'The search is not complete.',
    'file-unreadable': 'The file cannot be read.',
    'file-unwritable': 'The file cannot be written there. Choose another folder.',
    'library-too-large':
      'The library is too large for one backup: more than 65,000 imported files, or 4 GB. The second copy that Collate keeps holds all of it; copy its folder to another disk.',
    'library-file-invalid': 'This is not a library file, or it is damaged. Nothing was changed.',
    'library-file-newer': 'The library file was written by a newer version of Collate. Nothing was changed.',
    internal: 'Something went wrong. Nothing that was saved is lost.',
  } satisfies Record<ErrorCode, string>,
  {
    cancelled: '취소했습니다.',
    'bad-request': '여기서는 할 수 없습니다.',
    'not-found': '더 이상 없습니다.',
    'worker-died': '처리 중에 엔진이 멈췄습니다. 다시 시도하세요.',
    'database-newer':
      '이 라이브러리는 더 새로운 Collate에서 기록되었습니다. 아무것도 바꾸지 않았습니다. 새 버전을 설치해 여세요.',
    'database-blocked': '다른 창이 라이브러리를 쓰고 있습니다. 그 창을 닫고 다시 시도하세요.',
    'storage-full': '디스크가 가득 찼습니다. 공간을 비우고 다시 시도하세요. 저장된 것은 그대로입니다.',
    'query-syntax': '검색어가 완전하지 않습니다.',
    'file-unreadable': '파일을 읽을 수 없습니다.',
    'file-unwritable': '그곳에 파일을 쓸 수 없습니다. 다른 폴더를 고르세요.',
    'library-too-large':
      '라이브러리가 백업 파일 하나에 담기에 너무 큽니다(가져온 파일 65,000개 또는 4 GB 초과). Collate가 따로 보관하는 사본에 모두 있으니 그 폴더를 다른 디스크에 복사해 두세요.',
    'library-file-invalid': '라이브러리 파일이 아니거나 손상되었습니다. 아무것도 바꾸지 않았습니다.',
    'library-file-newer':
      '이 라이브러리 파일은 더 새로운 Collate에서 기록되었습니다. 아무것도 바꾸지 않았습니다.',
    internal: '문제가 생겼습니다. 저장된 것은 그대로입니다.',
  },
)

/** A sentence for anything thrown. */
export function errorSentence(thrown: unknown): string {
  return currentMessages(errorMessages)[codeOf(thrown)]
}

function codeOf(thrown: unknown): ErrorCode {
  if (thrown instanceof CollateError) return thrown.code
  return isQuotaExceeded(thrown) ? 'storage-full' : 'internal'
}

/** Whether the disk, or the browser's share of it, is full; Dexie wraps that error once or twice. */
function isQuotaExceeded(thrown: unknown): boolean {
  if (!(thrown instanceof Error)) return false
  return thrown.name === 'QuotaExceededError' || ('inner' in thrown && isQuotaExceeded(thrown.inner))
}
