// `npm run bench -- <name> [arguments]` runs test/bench/<name>.ts; without a name it says which there are.
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

const folder = import.meta.dirname
const [name, ...rest] = process.argv.slice(2)
const file = join(folder, `${name ?? ''}.ts`)

if (name === undefined || !existsSync(file)) {
  const names = readdirSync(folder)
    .filter((entry) => /^[a-z-]+\.ts$/u.test(entry) && entry !== 'run.ts')
    .map((entry) => entry.slice(0, -3))
  console.log(`Benches: ${names.join(', ')}`)
} else {
  process.argv = [process.argv[0] ?? '', file, ...rest]
  await import(pathToFileURL(file).href)
}
