// `npm run pictures`: plays the tour and puts the pictures that README and docs name into docs/images, and no others.
import { copyFileSync, existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { ensureBuild } from './setup/build.mjs'
import { withDisplay } from './setup/display.mjs'
import { ensure } from './setup/ensure.mjs'
import { StepFailure, runScript, say } from './setup/failure.mjs'
import { nodeBinary, root } from './setup/project.mjs'
import { runInForeground } from './setup/run.mjs'

const docs = join(root, 'docs')
const images = join(docs, 'images')

/** File names of the pictures that the pages show or link to. */
function namedPictures() {
  const pages = [join(root, 'README.md'), ...readdirSync(docs).map((name) => join(docs, name))]
  const texts = pages.filter((path) => path.endsWith('.md')).map((path) => readFileSync(path, 'utf8'))
  return new Set(
    texts.flatMap((text) => Array.from(text.matchAll(/images\/[\w-]+\.png/g), ([path]) => basename(path))),
  )
}

/** @param {string} folder where the tour left its pictures */
function takeOver(folder) {
  const named = namedPictures()
  const missing = [...named].filter((name) => !existsSync(join(folder, name)))
  if (missing.length > 0) {
    throw new StepFailure(
      'Taking the pictures over',
      `the tour takes no ${missing.join(', ')}`,
      'take the picture in test/support/tour, or name another in the page.',
    )
  }
  for (const name of readdirSync(images)) if (!named.has(name)) rmSync(join(images, name))
  for (const name of named) copyFileSync(join(folder, name), join(images, name))
  say(`${named.size} pictures in docs/images are new. Look at each before you commit them.`)
}

await runScript(async () => {
  await ensure('start')
  ensureBuild()
  const folder = mkdtempSync(join(tmpdir(), 'collate-pictures-'))
  try {
    const code = await withDisplay((env) =>
      runInForeground(nodeBinary(), ['test/support/tour/run.ts', folder], env),
    )
    if (code === 0) takeOver(folder)
    return code
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
})
