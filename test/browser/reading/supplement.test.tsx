import type { ArticleId } from '@shared/model/ids.ts'
import type { Supplement } from '@shared/model/supplement.ts'
import type { ReactNode } from 'react'
import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'
import { expect, onTestFinished, test } from 'vitest'
import { ReaderHead } from '../../../renderer/features/reading/ReaderHead.tsx'
import { SupplementSection } from '../../../renderer/features/reading/SupplementSection.tsx'
import { makeArticle } from '../data/library.ts'

function show(content: ReactNode): HTMLElement {
  const host = document.body.appendChild(document.createElement('div'))
  const root = createRoot(host)
  onTestFinished(() => {
    root.unmount()
    host.remove()
  })
  flushSync(() => root.render(content))
  return host
}

/** The facts shown, as `name: values`. */
function factsOf(supplement: Supplement): readonly string[] {
  const host = show(<SupplementSection supplement={supplement} />)
  return [...host.querySelectorAll('dt')].map((name) => {
    const values = [...(name.nextElementSibling?.querySelectorAll('li') ?? [])].map(
      (item) => item.textContent,
    )
    return `${name.textContent}: ${values.join(' | ')}`
  })
}

test('what a database delivers with an article is listed, terms by their kind and with their weight', () => {
  expect(
    factsOf({
      database: 'nexis',
      vendorId: '9AB1',
      section: 'BUSINESS',
      page: 'B4',
      isExcerpt: true,
      terms: [
        { type: 'person', name: 'KARIN DAHL', weight01: 0.58 },
        { type: 'subject', name: 'STRIKES', weight01: 0.92 },
        { type: 'subject', name: 'PORTS', weight01: null },
      ],
      captions: ['The old pilot station.'],
    }),
  ).toEqual([
    'Database: Nexis',
    'Number there: 9AB1',
    'Section: BUSINESS',
    'Page: B4',
    'Text: Only the beginning of the article',
    'Subjects: STRIKES (92%) | PORTS',
    'People: KARIN DAHL (58%)',
    'Captions: The old pilot station.',
  ])
})

test('nothing is shown where nothing was delivered', () => {
  expect(show(<SupplementSection supplement={{ tags: ['ports'] }} />).textContent).toBe('')
})

test('an excerpt is called one in the head of its reader', () => {
  const article = { ...makeArticle(), id: 7 as ArticleId }
  const head = (isExcerpt: boolean): string =>
    show(<ReaderHead article={article} pane={0} isExcerpt={isExcerpt} note={null} />).textContent
  expect(head(true)).toContain('beginning only')
  expect(head(false)).not.toContain('beginning only')
})
