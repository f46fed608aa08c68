const QUOTES = /[‘’‚‛′´`]/g
const DOUBLE_QUOTES = /[“”„‟″«»]/g
const DASHES = /[‐‑‒–—―−]/g
const SPACES = /\s/g

/**
 * The text with the differences taken out that cleaning and retyping make: case, typographic quotes and dashes,
 * kinds of white space. It has exactly as many UTF-16 code units as `text`, so offsets hold in both.
 */
export function foldKeepingLength(text: string): string {
  const lower = text.toLowerCase()
  // a few letters (İ) grow when lowered; the case then stays as it is
  const cased = lower.length === text.length ? lower : text
  return cased.replace(QUOTES, "'").replace(DOUBLE_QUOTES, '"').replace(DASHES, '-').replace(SPACES, ' ')
}
