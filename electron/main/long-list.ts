import { lstatSync, mkdtempSync, readFileSync, rmdirSync, unlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, dirname, join, resolve } from 'node:path'

const LIST_SWITCH = '--open-list='
const LIST_FILE = 'paths.json'
const FOLDER_PREFIX = 'collate-open-'
/** What `mkdtemp` makes of the prefix. */
const FOLDER_NAME = /^collate-open-[A-Za-z0-9]{6}$/

/** Writes names into a file of their own; answers the argument that tells another launch of it. */
export function writeLongList(paths: readonly string[]): string {
  const list = join(mkdtempSync(join(resolve(tmpdir()), FOLDER_PREFIX)), LIST_FILE)
  writeFileSync(list, JSON.stringify(paths))
  return `${LIST_SWITCH}${list}`
}

/** The names in the list that such a launch was given; the list is gone afterwards. */
export function takeLongList(args: readonly string[]): readonly string[] {
  const list = args.find((arg) => arg.startsWith(LIST_SWITCH))?.slice(LIST_SWITCH.length)
  if (list === undefined || !isOwnList(list)) return []
  try {
    const paths: unknown = JSON.parse(readFileSync(list, 'utf8'))
    // only what was made above: a folder that holds anything else stays
    unlinkSync(list)
    rmdirSync(dirname(list))
    return Array.isArray(paths) ? paths.filter((path) => typeof path === 'string') : []
  } catch {
    return []
  }
}

/** Whether a path from the command line, where anybody may name any, is one that `writeLongList` makes. */
function isOwnList(list: string): boolean {
  const folder = dirname(list)
  return (
    resolve(list) === list
    && list === join(folder, LIST_FILE)
    && dirname(folder) === resolve(tmpdir())
    && FOLDER_NAME.test(basename(folder))
    && isOwn(folder, 'folder')
    && isOwn(list, 'file')
  )
}

/** Whether it is there, no link to elsewhere, and this user's where the system knows owners. */
function isOwn(path: string, kind: 'folder' | 'file'): boolean {
  const entry = lstatSync(path, { throwIfNoEntry: false })
  if (entry === undefined) return false
  const userId = process.getuid?.() ?? entry.uid
  return entry.uid === userId && (kind === 'folder' ? entry.isDirectory() : entry.isFile())
}
