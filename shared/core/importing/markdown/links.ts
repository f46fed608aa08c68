const LINK =
  /(?<!!)\[(?<text>[^\]]{1,500})\]\(\s*<?(?<address>(?:[^()\s<>]|\([^()\s]*\)){0,2000})>?(?:\s+["'(][^"')]*["')])?\s*\)/gu
const REFERENCE = /(?<!!)\[(?<text>[^\]]{1,500})\]\[(?<label>[^\]]{0,100})\]/gu
const DEFINITION = /^ {0,3}\[(?<label>[^\]^][^\]]{0,99})\]:\s*<?(?<address>\S+?)>?(?:\s+["'(].*)?\s*$/u
const ADDRESS_ABROAD = /^(?:https?:\/\/|mailto:)/iu

/** Addresses by the lower-case label that `[text][label]` links to. */
export type LinkDefinitions = ReadonlyMap<string, string>

/** The addresses that a Markdown text defines on lines of their own: `[label]: address`. Linear. */
export function readLinkDefinitions(text: string): LinkDefinitions {
  const definitions = new Map<string, string>()
  for (const line of text.split('\n')) {
    const { label, address } = DEFINITION.exec(line)?.groups ?? {}
    if (label !== undefined && address !== undefined) definitions.set(label.toLowerCase(), address)
  }
  return definitions
}

/**
 * `line` with its links as `text (address)`: a reader who cites the article needs to know what was linked. An address
 * that its text already prints, or that leads nowhere outside its own site (`#notes`, `../map.html`), is left out.
 *
 * @example printLinks('[the vote](https://county.example/vote)', new Map()) === 'the vote (https://county.example/vote)'
 */
export function printLinks(line: string, definitions: LinkDefinitions): string {
  return line
    .replace(LINK, (_, text: string, address: string) => printLink(text, address))
    .replace(REFERENCE, (_, text: string, label: string) =>
      printLink(text, definitions.get((label === '' ? text : label).toLowerCase()) ?? ''),
    )
}

/** `line` with the texts of its links alone, as titles and header lines need them. */
export function dropAddresses(line: string): string {
  return line.replace(LINK, '$<text>').replace(REFERENCE, '$<text>')
}

function printLink(text: string, address: string): string {
  return !ADDRESS_ABROAD.test(address) || bare(text) === bare(address) ? text : `${text} (${address})`
}

/** An address as people write it: without scheme, `www.` and closing slash. */
function bare(address: string): string {
  return address
    .trim()
    .toLowerCase()
    .replace(/^(?:https?:\/\/|mailto:)/u, '')
    .replace(/^www\./u, '')
    .replace(/\/$/u, '')
}
