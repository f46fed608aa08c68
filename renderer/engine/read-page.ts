import type { ServiceHandler } from './services.ts'

/** Extracts the article of a saved page; the reader is loaded with the first page, not with the window. */
export const readPage: ServiceHandler<'html.read'> = async ({ html, fileName, stepsOff }) => {
  const { readHtmlPage } = await import('@shared/core/importing/html/index.ts')
  return readHtmlPage(html, fileName, stepsOff)
}
