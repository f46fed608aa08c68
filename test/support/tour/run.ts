// `npm start -- --tour FOLDER`: plays the main line of the product on the sample collection in the real app, writes pictures and
// the exported notes to FOLDER, says what it saw, and exits. It is the proof on a machine without a display, and the source of the
// pictures in docs/.
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { startApp } from '../electron/start-app.ts'
import { takeComparingPictures } from './comparing-pictures.ts'
import { takeStoryPictures } from './story-pictures.ts'
import { Tour } from './tour.ts'

const folder = resolve(process.argv[2] ?? 'tour')
mkdirSync(folder, { recursive: true })
const userDataDir = mkdtempSync(join(tmpdir(), 'collate-tour-'))
const launched = await startApp(userDataDir)
const tour = new Tour(launched, folder)
try {
  await tour.importSample()
  await tour.search()
  await tour.compare()
  await tour.annotate()
  const notes = await tour.exportNotes()
  await takeComparingPictures(launched, folder)
  await takeStoryPictures(launched, folder)
  await tour.pictureOtherLooks()
  console.log(`\n${tour.seen.map((line) => `- ${line}`).join('\n')}`)
  console.log(`- ${readFileSync(notes, 'utf8').split('\n').length} lines of notes written to ${notes}`)
  if (launched.errors.length > 0)
    throw new Error(`The window reported errors:\n${launched.errors.join('\n')}`)
  if (launched.refusals.length > 0) throw new Error(`Requests were refused:\n${launched.refusals.join('\n')}`)
  console.log(`\nThe tour is complete. Pictures: ${folder}`)
} finally {
  await launched.app.close()
  rmSync(userDataDir, { recursive: true, force: true, maxRetries: 5 })
}
