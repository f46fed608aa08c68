/**
 * Groups whose text is no text of the document (Rich Text Format 1.9.1, "Destinations"). Those that begin with `\*` and are
 * unknown are left out as well.
 */
export const IGNORED_DESTINATIONS: ReadonlySet<string> = new Set(
  (
    'colortbl pict object header headerl headerr headerf footer footerl footerr footerf listtable listoverridetable '
    + 'rsidtbl generator themedata colorschememapping datastore latentstyles filetbl revtbl xmlnstbl pgdsctbl mmathPr '
    + 'bkmkstart bkmkend ftnsep ftnsepc ftncn aftnsep aftnsepc aftncn nonshppict shpinst panose falt atnid atnauthor '
    + 'annotation atrfstart atrfend atntime atnref atnicn atndate pntext pntxta pntxtb pnseclvl listtext xe tc txe rxe '
    + 'private template datafield objdata blipuid picprop sp sn sv wgrffmtfilter fontemb fontfile upr'
  ).split(' '),
)

/** Control words that stand for a character. */
export const SYMBOLS: ReadonlyMap<string, string> = new Map([
  ['tab', '\t'],
  ['line', '\n'],
  ['lbr', '\n'],
  ['emdash', '—'],
  ['endash', '–'],
  ['lquote', '‘'],
  ['rquote', '’'],
  ['ldblquote', '“'],
  ['rdblquote', '”'],
  ['bullet', '•'],
  ['emspace', ' '],
  ['enspace', ' '],
  ['qmspace', ' '],
  ['~', '\u00a0'],
  ['_', '-'],
  ['\\', '\\'],
  ['{', '{'],
  ['}', '}'],
])

/** Control words that end a paragraph; the cells of a table are paragraphs, row by row. */
export const PARAGRAPH_ENDS: ReadonlySet<string> = new Set(
  'par sect page column cell nestcell row nestrow softpage'.split(' '),
)
