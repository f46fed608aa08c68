export { readHtmlPage } from './read-html-page.ts'
