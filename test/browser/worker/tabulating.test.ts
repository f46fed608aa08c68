import type { Progress } from '@shared/contract/progress.ts'
import { expect, test } from 'vitest'
import { trashArticles } from '../../../renderer/data/writes/states.ts'
import { importTexts, makeEngine, newsText } from './test-engine.ts'

test('each query has a row for each of its articles, the newest first, none from the trash', async () => {
  const { engine, library } = makeEngine()
  const { articleIds } = await importTexts(engine, {
    'harbour.txt': newsText('Harbour reopens', 'The harbour of Eastport reopened on Monday after the storm.'),
    'bridge.txt': newsText('=Council votes', 'The council of Eastport voted on Tuesday for a second bridge.'),
    'gone.txt': newsText('Eastport again', 'Nothing more was heard of it for a long time afterwards.'),
  })
  const [harbour, bridge, gone] = articleIds
  if (harbour === undefined || bridge === undefined || gone === undefined) throw new Error('three are needed')
  await trashArticles([gone], library)
  for (const [id, day] of [
    [harbour, '2031-01-01'],
    [bridge, '2031-02-01'],
  ] as const) {
    const published = { day, time: null, certainty: 'printed' } as const
    await engine.call('article.edit', { origins: null, id, change: { published, source: 'Ledger' } })
  }
  const queries = [
    { name: 'Places', text: 'eastport' },
    { name: null, text: '"the storm"' },
    { name: null, text: 'snow' },
  ]
  const reports: Progress[] = []
  const table = await engine.call(
    'search.table',
    { queries, limit: 10 },
    { onProgress: (progress) => reports.push(progress) },
  )
  expect(table).toMatchObject({ written: 3, total: 3 })
  expect(reports.at(-1)).toMatchObject({ done: 3, total: 3 })
  expect(new TextDecoder().decode(table.bytes).split('\r\n')).toEqual([
    '"name","query","article","title","date","source"',
    `"Places","eastport",${bridge},"'=Council votes","2031-02-01","Ledger"`,
    `"Places","eastport",${harbour},"Harbour reopens","2031-01-01","Ledger"`,
    `,"""the storm""",${harbour},"Harbour reopens","2031-01-01","Ledger"`,
    '',
  ])
  expect(await engine.call('search.table', { queries, limit: 1 })).toMatchObject({ written: 1, total: 3 })
})
