const HEADER_BYTES = 512
const ENTRY_BYTES = 128
const NAME_BYTES = 64
const LAST_SECTOR = 0xfffffffa
const NO_ENTRY = 0xffffffff
/** Sectors of the directory that are looked at; what a file is stands among the first entries. */
const MAX_SECTORS = 2_000
/** Sectors of the table of sectors that the header lists itself. */
const HEADER_TABLE = 109

/**
 * The names of the streams and storages at the top of a compound file (MS-CFB 2.6), in which the Office of 1997 to 2003,
 * Outlook, Hangul and encrypted files of newer Offices are kept. What is embedded in them is not looked at. Empty where
 * the file is damaged; never throws.
 */
export function topNames(bytes: Uint8Array): ReadonlySet<string> {
  if (bytes.length < HEADER_BYTES) return new Set()
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const sectorBytes = view.getUint16(30, true) === 12 ? 4_096 : 512
  const entries = readDirectory(view, sectorBytes)
  const names = new Set<string>()
  const [root] = entries
  const waiting = root === undefined ? [] : [root.child]
  const seen = new Set<number>()
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    const entry = entries[id]
    if (entry === undefined || seen.has(id)) continue
    seen.add(id)
    names.add(entry.name)
    waiting.push(entry.left, entry.right)
  }
  return names
}

interface Entry {
  readonly name: string
  readonly left: number
  readonly right: number
  readonly child: number
}

function readDirectory(view: DataView, sectorBytes: number): readonly Entry[] {
  const entries: Entry[] = []
  let sector = view.getUint32(48, true)
  for (let count = 0; count < MAX_SECTORS && sector < LAST_SECTOR; count++) {
    const start = (sector + 1) * sectorBytes
    if (start + sectorBytes > view.byteLength) break
    for (let at = start; at < start + sectorBytes; at += ENTRY_BYTES) entries.push(readEntry(view, at))
    sector = nextSector(view, sector, sectorBytes)
  }
  return entries
}

function readEntry(view: DataView, at: number): Entry {
  const nameBytes = Math.min(view.getUint16(at + NAME_BYTES, true), NAME_BYTES)
  let name = ''
  for (let place = 0; place + 2 < nameBytes; place += 2)
    name += String.fromCharCode(view.getUint16(at + place, true))
  const idAt = (offset: number): number => {
    const id = view.getUint32(at + offset, true)
    return id === NO_ENTRY ? -1 : id
  }
  return { name, left: idAt(68), right: idAt(72), child: idAt(76) }
}

/** The sector that follows in the chain, as the table of sectors says. */
function nextSector(view: DataView, sector: number, sectorBytes: number): number {
  const perSector = sectorBytes / 4
  const table = Math.floor(sector / perSector)
  if (table >= HEADER_TABLE) return LAST_SECTOR
  const tableSector = view.getUint32(76 + table * 4, true)
  const at = (tableSector + 1) * sectorBytes + (sector % perSector) * 4
  return tableSector >= LAST_SECTOR || at + 4 > view.byteLength ? LAST_SECTOR : view.getUint32(at, true)
}
