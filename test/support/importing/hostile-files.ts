import { ftruncateSync, closeSync, mkdirSync, openSync, writeFileSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { compoundFile } from './compound-file.ts'
import { docxFile, wordParagraph } from './office-files.ts'
import { columnOf, pdfFile } from './pdf-file.ts'
import { zipFile } from './zip-file.ts'

const MB = 1024 * 1024
const BOMB_MB = 90

/** What becomes of a hostile file: it is imported under a title, or it is named under a reason. */
export interface HostileFile {
  readonly name: string
  readonly bytes: Uint8Array | string
  /** Titles of the articles that come of it. */
  readonly titles?: readonly string[]
  /** The beginning of the sentence that says why it, or a part of it, did not come in. */
  readonly reason?: string
  /** As the report names it; by default as the file is called. */
  readonly reportedAs?: string
}

const story = (title: string): string =>
  [
    title,
    '',
    `${title}, the harbour master of Ostvik said on Friday in the hall of the council.`,
    '',
    'Two ferries wait outside the mole, and nobody knows when the ice will let them in.',
    '',
  ].join('\n')

const page = (title: string, mass = ''): string =>
  `<!doctype html><html lang="en"><head><title>${title}</title></head><body>${mass}<article><h1>${title}</h1>${story(
    title,
  )
    .split('\n\n')
    .slice(1)
    .map((text) => `<p>${text}</p>`)
    .join('')}</article></body></html>`

const word = (title: string): Uint8Array<ArrayBuffer> =>
  docxFile({ body: wordParagraph(title, 'Titel') + wordParagraph(story(title).split('\n')[2] ?? '') })

const printed = (title: string, lock?: string): Uint8Array<ArrayBuffer> =>
  pdfFile(
    [
      [
        { text: title, x: 60, y: 70, size: 22 },
        ...columnOf(
          Array.from({ length: 30 }, (_, line) => `In year ${line} a ship of Ostvik went through the lock`),
          { x: 60, y: 110 },
        ),
      ],
    ],
    lock === undefined
      ? {}
      : { objects: { 100: lock }, trailer: '/Encrypt 100 0 R /ID [<00112233> <00112233>]' },
  )

/** A feed whose text would have a thousand million words, were its entities believed. */
function laughs(title: string): string {
  const entities = Array.from(
    { length: 9 },
    (_, level) => `<!ENTITY lol${level + 1} "${`&lol${level};`.repeat(10)}">`,
  )
  return `<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY lol0 "laugh ">${entities.join('')}]><rss version="2.0"><channel><title>Feed</title><item><title>${title}</title><description>The choir of Ostvik sang on Friday. &lol9;</description></item></channel></rss>`
}

const half = (bytes: Uint8Array): Uint8Array => bytes.subarray(0, Math.floor(bytes.length / 2))
/** Windows-1252 of a text of Latin letters. */
const latin1 = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0))

const DAMAGED = 'The file is damaged.'
const PROTECTED = 'The file is protected by a password.'

/** A batch of hostile files, one of each kind that people meet or that malice makes. */
export function hostileFiles(): readonly HostileFile[] {
  const cutPage = page('A page that breaks off')
  const lock = `<< /Filter /Standard /V 1 /R 2 /P -1 /O <${'ab'.repeat(32)}> /U <${'cd'.repeat(32)}> >>`
  return [
    {
      name: 'cut.html',
      bytes: cutPage.slice(0, cutPage.indexOf('Two ferries') + 20),
      titles: ['A page that breaks off'],
      reason: 'The page breaks off in the middle; what is there was imported.',
    },
    {
      name: 'cut.zip',
      bytes: half(zipFile([{ path: 'a.txt', content: story('In a cut archive') }])),
      reason: DAMAGED,
    },
    { name: 'cut.docx', bytes: half(word('In a cut document')), reason: DAMAGED },
    { name: 'cut.pdf', bytes: half(printed('In a cut print')), reason: DAMAGED },
    { name: 'page-called.pdf', bytes: page('A page called PDF'), titles: ['A page called PDF'] },
    {
      name: 'document-called.txt',
      bytes: word('A document called text'),
      titles: ['A document called text'],
    },
    {
      name: 'charset-that-lies.html',
      bytes: latin1(page('Fähre läuft aus Østvik aus').replace('<title>', '<meta charset="utf-8"><title>')),
      titles: ['Fähre läuft aus Østvik aus'],
    },
    { name: 'nothing.txt', bytes: '', reason: 'The file is empty.' },
    {
      name: 'locked.zip',
      bytes: zipFile([{ path: 'a.txt', content: story('In a locked archive'), flags: 0x801 }]),
      reason: PROTECTED,
    },
    { name: 'locked.pdf', bytes: printed('In a locked print', lock), reason: PROTECTED },
    { name: 'locked.docx', bytes: compoundFile(['EncryptionInfo', 'EncryptedPackage']), reason: PROTECTED },
    {
      name: 'bomb.zip',
      bytes: zipFile([{ path: 'a.txt', content: new Uint8Array(BOMB_MB * MB).fill(0x20) }]),
      reason: 'The archive is too large or too deep to unpack safely.',
      reportedAs: 'bomb.zip/a.txt',
    },
    {
      name: 'nested.html',
      bytes: page('Below a hundred thousand elements', '<div>'.repeat(100_000)),
      titles: ['Below a hundred thousand elements'],
    },
    { name: 'laughs.xml', bytes: laughs('A choir that laughs'), titles: ['A choir that laughs'] },
    {
      name: 'table.csv',
      bytes: [
        'title,date,text',
        'First of the table,2031-04-02,The first ship of Ostvik left on Friday at dawn.',
        'Second of the table,2031-04-03',
        'Third of the table,2031-04-04,The third ship of Ostvik left on Sunday at noon.',
        '',
      ].join('\n'),
      titles: ['First of the table', 'Third of the table'],
      reason: 'One record of the file cannot be read; the others were imported.',
      reportedAs: 'table.csv · record 2',
    },
  ]
}

/** Writes the files into a new folder, between `good` plain articles, and one of 500 MB that takes no room. */
export function writeHostileFolder(folder: string, files: readonly HostileFile[], good: number): void {
  mkdirSync(folder)
  for (const { name, bytes } of files) writeFileSync(join(folder, name), bytes)
  for (let number = 1; number <= good; number++)
    writeFileSync(join(folder, `good-${number}.txt`), story(`Good news number ${number}`))
  const huge = openSync(join(folder, HUGE_NAME), 'w')
  writeSync(huge, story('A text of 500 MB'))
  ftruncateSync(huge, 500 * MB)
  closeSync(huge)
}

export const HUGE_NAME = 'huge.txt'
