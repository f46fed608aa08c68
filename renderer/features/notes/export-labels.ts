import { ENGLISH_LABELS, type ExportLabels } from '@shared/core/exporting/index.ts'
import type { InterfaceLanguage } from '@shared/contract/ipc.ts'

/** What exported notes say by themselves, in either language. */
export const exportLabels: Readonly<Record<InterfaceLanguage, ExportLabels>> = {
  en: ENGLISH_LABELS,
  ko: {
    heading: '메모와 인용',
    citeAs: '인용 표기',
    byline: '기자',
    source: '매체',
    agency: '통신사',
    place: '장소',
    published: '발행',
    file: '파일',
    sha256: '파일의 SHA-256',
    address: '주소',
    alsoIn: '다른 곳에도 있음',
    freeNotes: '기사가 없는 메모',
    leftOut: '빠진 것',
    nothing: '없음.',
    placeInDoubt: '자리가 확실하지 않음',
    inferred: (date) => `${date} (일부 추정)`,
    paragraph: (number) => `${number}번째 문단`,
    colour: (number) => `${number}번 색`,
  },
}
