/**
 * Characters that print nothing but reorder or hide text: zero-width space, direction marks, embeddings and
 * isolates, word joiner, byte order mark, soft hyphen, other control characters. The zero-width joiners U+200C
 * and U+200D stay: Persian, Indic scripts and emoji spell with them.
 */
const INVISIBLE =
  // eslint-disable-next-line no-control-regex -- control characters are what is looked for
  /[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff\ufff9-\ufffb]/gu

/**
 * `text` without characters that print nothing, so that a title shows what it says.
 *
 * @example stripInvisible('re\u202eport') === 'report'
 */
export function stripInvisible(text: string): string {
  return text.replace(INVISIBLE, '')
}

/**
 * `text` with the characters that `stripInvisible` takes out printed as what they are, for names that nobody may change:
 * a file called `report\u202etxt.exe` is shown with the sign that turns its end round.
 *
 * @example printInvisible('re\u202eport') === 're⟨U+202E⟩port'
 */
export function printInvisible(text: string): string {
  return text.replace(INVISIBLE, (character) => `⟨${codePoint(character)}⟩`)
}

/** The code points that `stripInvisible` takes out of `text`, each once: `U+202E`. A leading byte order mark does not count. */
export function invisibleCharacters(text: string): readonly string[] {
  const found = text.replace(/^\ufeff/u, '').match(INVISIBLE) ?? []
  return [...new Set(found)].map(codePoint)
}

function codePoint(character: string): string {
  return `U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`
}
