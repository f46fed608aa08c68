import { expect, test } from 'vitest'
import { readImages } from '../../../renderer/data/reads/images.ts'
import { trashArticles } from '../../../renderer/data/writes/states.ts'
import { readPage } from '../../../renderer/engine/read-page.ts'
import type { ArticleId } from '@shared/model/ids.ts'
import { importTexts, makeEngine, type TestEngine } from './test-engine.ts'

const PARAGRAPHS = [
  'Keepers of the three locks voted on Tuesday to open the gates through the night again, the board said.',
  'The vote ends a quarrel that had left barges waiting for up to nine hours and cost the grain trade dearly.',
  'The first night shift begins on April 14, and two more keepers will join each lock before the harvest.',
]
const GIF = btoa(`GIF89a${'\0'.repeat(300)}`)
const SVG = btoa(`<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)">${' '.repeat(300)}</svg>`)

function page(figure: string): string {
  const [first = '', second = '', third = ''] = PARAGRAPHS
  return `<!doctype html><html><head><title>Locks</title></head><body><nav><img src="data:image/gif;base64,${GIF}"></nav>
    <article><h1>Locks open at night</h1><p>${first}</p>${figure}<p>${second}</p><p>${third}</p></article></body></html>`
}

const FIGURE = `<figure><img src="data:image/png;base64,${GIF}"><figcaption>The upper lock.</figcaption></figure>`

async function importPage(figure: string): Promise<TestEngine & { readonly id: ArticleId }> {
  const made = makeEngine()
  made.engine.provide('html.read', readPage)
  const { articleIds } = await importTexts(made.engine, { 'page.html': page(figure) })
  return { ...made, id: (articleIds as [ArticleId])[0] }
}

test('a picture of a page is stored by what its bytes are, its caption apart from the text', async () => {
  const { library, id } = await importPage(FIGURE)
  expect(await readImages(id, library)).toMatchObject([
    { place: 0, type: 'image/gif', caption: 'The upper lock.', afterParagraph: 0 },
  ])
  const body = await library.bodies.get(id)
  expect(body?.text).toBe(PARAGRAPHS.join('\n'))
  expect(body?.supplement).not.toHaveProperty('images')
})

test('a drawing that says it is a picture is none, only its caption stays', async () => {
  const { library, id } = await importPage(FIGURE.replace(GIF, SVG))
  expect(await readImages(id, library)).toEqual([])
  expect((await library.bodies.get(id))?.supplement).toMatchObject({ captions: ['The upper lock.'] })
})

test('an article that is removed for good takes its pictures with it', async () => {
  const { engine, library, id } = await importPage(FIGURE)
  await trashArticles([id], library)
  expect(await library.images.count()).toBe(1)
  await engine.call('article.purge', { ids: [id] })
  expect(await library.images.count()).toBe(0)
})

test('a library file brings the pictures back with their article', async () => {
  const { engine, library, id } = await importPage(FIGURE)
  const [image] = await readImages(id, library)
  const { bytes } = await engine.call('library.export', null)
  const other = makeEngine()
  const url = URL.createObjectURL(new Blob([bytes]))
  const { articles } = await other.engine.call('library.restore', { url })
  expect(await readImages((articles as [ArticleId])[0], other.library)).toEqual([
    { ...image, articleId: articles[0] },
  ])
})
