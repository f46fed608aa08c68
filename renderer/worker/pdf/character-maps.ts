/** Where pdf.js's maps of Asian character codes are among the files of the app, by path; asked for when met. */
const ADDRESSES = import.meta.glob<string>('../../../node_modules/pdfjs-dist/cmaps/*.bcmap', {
  query: '?url&no-inline',
  import: 'default',
})
const BY_NAME = new Map(
  Object.entries(ADDRESSES).map(([path, ask]) => [path.slice(path.lastIndexOf('/') + 1), ask]),
)

/** Gives pdf.js its maps, and nothing else that it asks for: fonts and programs are for drawing. */
class CharacterMaps {
  async fetch({ filename }: { readonly filename: string }): Promise<Uint8Array> {
    const ask = BY_NAME.get(filename)
    if (ask === undefined) throw new Error(`no such file: ${filename}`)
    const response = await fetch(await ask())
    if (!response.ok) throw new Error(`status ${response.status}`)
    return new Uint8Array(await response.arrayBuffer())
  }
}

/** Options of pdf.js by which it finds them. */
export const CHARACTER_MAPS = { BinaryDataFactory: CharacterMaps, cMapPacked: true }
