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

/**
 * A note's Markdown with what it leaves open closed: a code fence or an HTML comment would swallow all that follows
 * in the file.
 */
export function closeOpenBlocks(markdown: string): string {
  let fence: string | null = null
  let isComment = false
  for (const line of markdown.split('\n')) {
    const mark = /^ {0,3}(`{3,}|~{3,})(.*)$/.exec(line)
    if (isComment) {
      isComment = !line.includes('-->')
    } else if (fence !== null) {
      const closes = mark?.[1]?.startsWith(fence) === true && mark[2]?.trim() === ''
      if (closes) fence = null
    } else if (mark?.[1] !== undefined && !(mark[1].startsWith('`') && mark[2]?.includes('`') === true)) {
      fence = mark[1]
    } else {
      isComment = line.lastIndexOf('<!--') > line.lastIndexOf('-->')
    }
  }
  return markdown + (fence === null ? '' : `\n${fence}`) + (isComment ? '\n-->' : '')
}

/** The text as a YAML scalar in double quotes, on one line. */
export function yamlText(text: string): string {
  return JSON.stringify(text)
}

/** A web address as a Markdown link; anything else, such as a script address, as plain text. */
export function autolink(url: string): string {
  return /^https?:\/\/[^\s<>]+$/i.test(url) ? `<${url}>` : escapeMarkdownLine(url.replace(/\s+/g, ' '))
}
