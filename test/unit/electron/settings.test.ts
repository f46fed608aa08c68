import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { jsonFile } from '../../../electron/main/json-file.ts'
import { parsePreferenceChange, readPreferences } from '../../../electron/main/preference-values.ts'
import { writeFileAtomically } from '../../../electron/main/write-file.ts'

const emptyFolder = () => mkdtempSync(join(tmpdir(), 'collate-settings-'))

describe('readPreferences', () => {
  it.each([
    [{}, 'en-US', { theme: 'system', language: 'en', zoom: 1, backups: 'daily' }],
    [{}, 'ko', { theme: 'system', language: 'ko', zoom: 1, backups: 'daily' }],
    [{ language: 'en' }, 'ko-KR', { theme: 'system', language: 'en', zoom: 1, backups: 'daily' }],
    [{ theme: 'dark', zoom: 2 }, 'de', { theme: 'dark', language: 'en', zoom: 2, backups: 'daily' }],
    [
      { theme: 7, zoom: 99, language: 'xx' },
      'en',
      { theme: 'system', language: 'en', zoom: 1, backups: 'daily' },
    ],
  ])('reads %o under %s', (saved, locale, preferences) => {
    expect(readPreferences(saved, locale)).toEqual(preferences)
  })
})

describe('parsePreferenceChange', () => {
  it.each([
    [{ theme: 'light' }, { theme: 'light' }],
    [{}, {}],
    [{ backups: 'weekly' }, { backups: 'weekly' }],
    [{ backups: 'hourly' }, null],
    [{ zoom: 0.4 }, null],
    [{ zoom: Number.NaN }, null],
    [{ theme: 'light', more: 1 }, null],
    [[], null],
    [null, null],
    ['dark', null],
  ])('takes %o', (value, change) => {
    expect(parsePreferenceChange(value)).toEqual(change)
  })
})

describe('jsonFile', () => {
  it('reads what it wrote, and makes the folder', () => {
    const file = jsonFile(join(emptyFolder(), 'new', 'settings.json'))
    file.write({ a: 1 })
    file.write({ b: [2] })
    expect(file.read()).toEqual({ b: [2] })
  })

  it.each(['', '{', 'null', '7', '\0'])('takes a file holding %j for an absent one', (text) => {
    const path = join(emptyFolder(), 'settings.json')
    writeFileSync(path, text)
    expect(jsonFile(path).read()).toEqual({})
  })
})

describe('writeFileAtomically', () => {
  it('replaces the file a link points to and leaves nothing beside it', async () => {
    const folder = emptyFolder()
    mkdirSync(join(folder, 'real'))
    writeFileSync(join(folder, 'real', 'a.txt'), 'old')
    symlinkSync(join(folder, 'real', 'a.txt'), join(folder, 'a.txt'))
    await writeFileAtomically(join(folder, 'a.txt'), new Uint8Array([110, 101, 119]))
    expect(readFileSync(join(folder, 'real', 'a.txt'), 'utf8')).toBe('new')
    expect(readdirSync(folder)).toEqual(['a.txt', 'real'])
    expect(readdirSync(join(folder, 'real'))).toEqual(['a.txt'])
  })

  it('keeps the old file and cleans up when it fails', async () => {
    const folder = emptyFolder()
    mkdirSync(join(folder, 'taken'))
    chmodSync(folder, 0o755)
    await expect(writeFileAtomically(join(folder, 'taken'), 'x')).rejects.toThrow(/EISDIR|ENOTEMPTY|EEXIST/)
    expect(readdirSync(folder)).toEqual(['taken'])
  })
})
