/** Marks that can start Markdown anywhere in a line, those of Obsidian and Logseq among them. */
const ANYWHERE = /[\\`*_[\]<>|~#$]|[=%](?=[=%])|(?<=[=%])[=%]|&(?=#?\w+;)/g
const AT_LINE_START = /^(?:[-+=:]|\d{1,9}(?=[.)]))/
const OUTER_SPACE = /^[ \t]+|[ \t]+$/g

/**
 * The line as Markdown that shows exactly this text. White space at the ends, which Markdown drops, and carriage
 * returns become character references.
 */
export function escapeMarkdownLine(line: string): string {
  const escaped = line.replace(ANYWHERE, '\\$&')
  const number = /^(\d{1,9})([.)])/.exec(escaped)
  const safe =
    number !== null
      ? `${number[1] ?? ''}\\${escaped.slice(number[1]?.length ?? 0)}`
      : AT_LINE_START.test(escaped)
        ? `\\${escaped}`
        : escaped
  return safe
    .replace(OUTER_SPACE, (run) => run.replace(/[ \t]/g, (unit) => `&#${unit.charCodeAt(0)};`))
    .replace(/\r/g, '&#13;')
}

/**
 * A text as a Markdown block quote: every line of it a paragraph, an empty line an invisible comment, so that the
 * exact text can be read back.
 */
export function blockQuote(text: string): string {
  return text
    .split('\n')
    .map((line) => `> ${line === '' ? '<!-- -->' : escapeMarkdownLine(line)}`)
    .join('\n>\n')
}

/** The text as a YAML scalar in double quotes, on one line. */
export function yamlText(text: string): string {
  return JSON.stringify(text)
}

/** A web address as a Markdown link; anything else, such as a script address, as plain text. */
export function autolink(url: string): string {
  return /^https?:\/\/[^\s<>]+$/i.test(url) ? `<${url}>` : escapeMarkdownLine(url.replace(/\s+/g, ' '))
}
