import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { takeLongList, writeLongList } from '../../../electron/main/long-list.ts'

const SWITCH = '--open-list='
const PATHS = JSON.stringify(['/a.txt'])
let temporary = ''
let foreign = ''

// a temporary folder of the test's own, beside a folder that is nobody's business
beforeEach(() => {
  const base = mkdtempSync(join(tmpdir(), 'collate-long-list-'))
  temporary = join(base, 'tmp')
  foreign = join(base, 'work')
  for (const folder of [temporary, foreign]) mkdirSync(folder)
  writeFileSync(join(foreign, 'paths.json'), PATHS)
  vi.stubEnv('TMPDIR', temporary)
  vi.stubEnv('TEMP', temporary)
})

afterEach(() => {
  vi.unstubAllEnvs()
  vi.restoreAllMocks()
  rmSync(dirname(temporary), { recursive: true, force: true })
})

/** Writes a list by hand; answers its path. */
function makeList(folder: string, name = 'paths.json', text = PATHS): string {
  mkdirSync(folder, { recursive: true })
  const list = join(folder, name)
  writeFileSync(list, text)
  return list
}

describe('a list of names too long for the command line', () => {
  it('comes back as it was written, once, and leaves nothing behind', () => {
    const argument = writeLongList(['/a.txt', '/한 글.txt'])
    const args = ['electron', argument, '.']
    expect(takeLongList(args)).toEqual(['/a.txt', '/한 글.txt'])
    expect(existsSync(dirname(argument.slice(SWITCH.length)))).toBe(false)
    expect(takeLongList(args)).toEqual([])
  })

  it('is not looked for where none is named', () => {
    expect(takeLongList(['electron', '.', 'a.txt'])).toEqual([])
  })

  it('leaves a folder alone that holds anything else', () => {
    const argument = writeLongList(['/a.txt'])
    const folder = dirname(argument.slice(SWITCH.length))
    writeFileSync(join(folder, 'other.txt'), 'mine')
    takeLongList([argument])
    expect(readFileSync(join(folder, 'other.txt'), 'utf8')).toBe('mine')
  })

  it.each([
    ['through a parent folder', () => `${temporary}/collate-open-abcdef/../../work/paths.json`],
    ['with a folder named twice', () => `${temporary}//collate-open-abcdef/paths.json`],
    ['elsewhere', () => join(foreign, 'paths.json')],
    ['in another folder there', () => makeList(join(temporary, 'mine'))],
    ['deeper in a folder so named', () => makeList(join(temporary, 'collate-open-abcdef', 'more'))],
    ['in a folder named almost so', () => makeList(join(temporary, 'collate-open-abcdef.old'))],
    ['under another name', () => makeList(join(temporary, 'collate-open-abcdef'), 'my-paths.json')],
  ])('is not read, let alone removed, %s', (_where, makePath) => {
    mkdirSync(join(temporary, 'collate-open-abcdef'), { recursive: true })
    const path = makePath()
    expect(takeLongList([`${SWITCH}${path}`])).toEqual([])
    expect(existsSync(join(foreign, 'paths.json'))).toBe(true)
    if (!path.includes('//')) expect(existsSync(path)).toBe(true)
  })

  it('is not followed through links', () => {
    symlinkSync(foreign, join(temporary, 'collate-open-abcdef'), 'dir')
    expect(takeLongList([`${SWITCH}${join(temporary, 'collate-open-abcdef', 'paths.json')}`])).toEqual([])
    const argument = writeLongList([])
    const list = argument.slice(SWITCH.length)
    unlinkSync(list)
    symlinkSync(join(foreign, 'paths.json'), list)
    expect(takeLongList([argument])).toEqual([])
    expect(readFileSync(join(foreign, 'paths.json'), 'utf8')).toBe(PATHS)
  })

  it.runIf(process.getuid)('is not taken from another user', () => {
    const argument = writeLongList(['/a.txt'])
    vi.spyOn(process, 'getuid').mockReturnValue(4_000_000)
    expect(takeLongList([argument])).toEqual([])
    expect(existsSync(argument.slice(SWITCH.length))).toBe(true)
  })

  it.each(['{"a": 1}', '[1, null]', 'no JSON'])('is empty when it holds %s', (text) => {
    const list = makeList(join(temporary, 'collate-open-abcdef'), 'paths.json', text)
    expect(takeLongList([`${SWITCH}${list}`])).toEqual([])
  })
})
