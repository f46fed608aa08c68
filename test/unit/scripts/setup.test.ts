import { describe, expect, it } from 'vitest'
import { findDifference } from '../../../scripts/setup/dependencies.mjs'
import { packAsar } from '../../../scripts/setup/runtime/asar.mjs'
import { fuse, setFuses } from '../../../scripts/setup/runtime/fuses.mjs'
import { parseStartArguments } from '../../../scripts/setup/start-arguments.mjs'
import { chooseNames, findMissing, installCommand } from '../../../scripts/setup/system-packages.mjs'

describe('findDifference', () => {
  const wanted = {
    '': {},
    'node_modules/a': { version: '1.0.0' },
    'node_modules/b': { version: '2.0.0', optional: true },
  }

  it('finds none when all is installed, or only another platform’s package is missing', () => {
    const a = { version: '1.0.0' }
    expect(findDifference(wanted, { 'node_modules/a': a, 'node_modules/b': { version: '2.0.0' } })).toBeNull()
    expect(findDifference(wanted, { 'node_modules/a': a })).toBeNull()
  })

  it('names a missing package and one of another version', () => {
    expect(findDifference(wanted, {})).toBe('node_modules/a is missing, wanted is 1.0.0')
    expect(findDifference(wanted, { 'node_modules/a': { version: '1.0.1' } })).toBe(
      'node_modules/a is 1.0.1, wanted is 1.0.0',
    )
  })
})

describe('system packages', () => {
  const groups = [['libgtk-3-0t64', 'libgtk-3-0'], ['xvfb'], ['chromium']]

  it('counts a group as there when one of its names is installed', () => {
    const listing = 'libgtk-3-0\tinstalled\nxvfb\tnot-installed\n'
    expect(findMissing(groups, listing)).toEqual([['xvfb'], ['chromium']])
  })

  it('chooses the first name that can be installed, not one that only others provide', () => {
    const policy = [
      'libgtk-3-0t64:',
      '  Installed: (none)',
      '  Candidate: 3.24.43-1',
      'libgtk-3-0:',
      '  Installed: (none)',
      '  Candidate: (none)',
      'xvfb:',
      '  Installed: (none)',
      '  Candidate: 2:21.1.7',
    ].join('\n')
    expect(chooseNames(groups, policy)).toEqual(['libgtk-3-0t64', 'xvfb', null])
  })

  it.each([
    ['the names apt knows', 'libgtk-3-0t64:\n  Candidate: 3.24.43-1\n', 'libgtk-3-0t64 xvfb'],
    ['the old names where apt knows none yet', '', 'libgtk-3-0 xvfb'],
  ])('are installed by one command, with %s', (_what, policy, names) => {
    expect(installCommand(groups.slice(0, 2), policy)).toBe(
      `sudo apt-get update && sudo apt-get install -y --no-install-recommends ${names}`,
    )
  })
})

describe('parseStartArguments', () => {
  it.each([
    [['a.txt', '/b.txt'], { mode: 'app', args: ['/home/u/a.txt', '/b.txt'] }],
    [['--user-data-dir=lib', 'a'], { mode: 'app', args: ['--user-data-dir=/home/u/lib', '/home/u/a'] }],
    [['--', '-a.txt'], { mode: 'app', args: ['--', '/home/u/-a.txt'] }],
    [['file:///tmp/a.txt'], { mode: 'app', args: ['file:///tmp/a.txt'] }],
    [['--dev'], { mode: 'dev', args: [] }],
    [['--tour', 'pictures'], { mode: 'tour', args: ['/home/u/pictures'] }],
    [[], { mode: 'app', args: [] }],
  ])('reads %j', (args, parsed) => {
    expect(parseStartArguments(args, '/home/u')).toEqual(parsed)
  })
})

describe('setFuses', () => {
  const binary = () => Buffer.from(`..dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX\u0001\u00080r000000..`, 'latin1')

  it('sets the fuses named and no others', () => {
    const bytes = binary()
    setFuses(bytes, [
      [fuse.nodeCliInspect, true],
      [fuse.loadBrowserProcessSpecificV8Snapshot, false],
    ])
    expect(bytes.toString('latin1')).toContain('\u0001\u00080r010000')
  })

  it('refuses a binary without fuses', () => {
    expect(() => setFuses(Buffer.from('no wire'), [])).toThrow('no fuse wire')
  })
})

it('packs an asar archive whose header tells where each file lies', () => {
  const archive = packAsar({ 'package.json': '{}', 'main.js': 'é' })
  const jsonBytes = archive.readUInt32LE(12)
  const header: unknown = JSON.parse(archive.toString('utf8', 16, 16 + jsonBytes))
  expect(header).toEqual({
    files: { 'package.json': { size: 2, offset: '0' }, 'main.js': { size: 2, offset: '2' } },
  })
  const bodies = archive.subarray(8 + archive.readUInt32LE(4))
  expect(bodies.toString('utf8')).toBe('{}é')
})
