import createPurifier, { type Config, type DOMPurify } from 'dompurify'

const ALLOWED_TAGS =
  'a abbr address article aside b bdi bdo blockquote br caption cite code col colgroup dd del details dfn div dl dt em figcaption figure footer '
  + 'h1 h2 h3 h4 h5 h6 header hr i ins kbd li main mark ol p pre q rp rt ruby s samp section small span strong sub summary sup table tbody td tfoot '
  + 'th thead time tr u ul var wbr'
const FORBIDDEN_CONTENTS =
  'script style noscript template iframe object embed noembed noframes svg math title textarea xmp plaintext select audio video canvas head'

const CONFIG: Config = {
  ALLOWED_TAGS: ALLOWED_TAGS.split(' '),
  ALLOWED_ATTR: 'lang dir datetime colspan rowspan headers scope'.split(' '),
  ALLOW_DATA_ATTR: false,
  ALLOW_ARIA_ATTR: false,
  ALLOW_UNKNOWN_PROTOCOLS: false,
  KEEP_CONTENT: true,
  FORBID_CONTENTS: FORBIDDEN_CONTENTS.split(' '),
  SANITIZE_DOM: true,
  IN_PLACE: true,
}

let purifier: DOMPurify | undefined

/**
 * Reduces `root`, an element of an inert document, to the tags an article is made of, without any address that
 * could be fetched. Changes it. Only its text is kept afterwards; this is the second line of defence.
 */
export function sanitize(root: HTMLElement): void {
  purifier ??= createPurifier(window)
  purifier.sanitize(root, CONFIG)
}
