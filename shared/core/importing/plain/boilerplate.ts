import type { DraftFields } from '../draft-fields.ts'

/** Names the cleaning step that takes such a line out. */
export const BOILERPLATE_RULE = 'boilerplate-line'

const MAX_LINE_UNITS = 140
const MAX_SHARE_WORDS = 9
const ORNAMENT = /^[\s•*+>»›→|–—-]+|[\s<«‹←→»›>|–—-]+$/gu

/** Words that rows of buttons consist of; a line of nothing else is one. */
const SHARE_WORDS: ReadonlySet<string> = new Set(
  (
    'share tweet email e-mail print save copy link post pin send like via on to by with this the article story page it friends friend and or '
    + 'facebook twitter x whatsapp linkedin reddit pinterest telegram instagram messenger bluesky threads mastodon flipboard '
    + 'teilen auf per mail drucken partager sur par imprimer compartir en por imprimir condividi su stampa'
  ).split(' '),
)
/** One of these must be among them. */
const SHARING =
  /(?<!\p{L})(?:share|tweet|e-?mail|print|copy link|teilen|drucken|partager|imprimer|compartir|imprimir|condividi|facebook|whatsapp|twitter)(?!\p{L})/iu

/** Lines that pages put around and between the paragraphs of any article, matched whole. */
const ANYWHERE = [
  String.raw`(?:read|see|view|show|load|learn|find out) more(?: (?:here|below|stories|articles|news))?\.{0,3}`,
  String.raw`(?:read (?:more|also|next)|also read|see also|more on this|related(?: (?:articles?|stories|story|news|content|coverage|topics?))?|recommended(?: for you| reading)?)(?:\s?[:|»>]\s?.{0,110})?`,
  String.raw`(?:continue reading|(?:story|article) continues)(?: below)?(?: (?:this |the )?advertisement)?|scroll (?:down )?(?:to continue|for more)`,
  String.raw`(?:follow|like|find|join) us (?:on|at)\b.{0,80}|follow us!?|follow us\s?[:@].{0,60}|follow @\w+.{0,30}`,
  String.raw`(?:sign up|subscribe|register)(?: (?:now|here|today|free))?!?|(?:sign up|subscribe|register)\b.{0,60}\b(?:newsletters?|alerts?|briefings?|(?:daily|weekly|email|news) (?:updates?|digest)|channel|inbox)\b.{0,40}`,
  String.raw`(?:get|receive) .{0,60}\b(?:newsletter|(?:in|to) your inbox)\b.{0,30}|download (?:our|the) app.{0,30}`,
  String.raw`(?:leave|post|write|add) a (?:comment|reply)|(?:view|show|read) (?:all )?(?:\d+ )?comments?|\d{1,5} comments?|comments? ?\(\d+\)|join the conversation`,
  String.raw`advertisements?|advertorial|sponsored(?: content)?|promoted(?: content)?`,
  String.raw`click here (?:to|for)\b.{0,80}|skip to (?:main )?content|back to top`,
  String.raw`(?:we|this (?:web)?site) uses? cookies.{0,110}|accept (?:all )?cookies`,
  String.raw`most (?:read|popular|viewed)|trending(?: now)?|you (?:may|might) also (?:like|be interested in)|editors?['’]?s? picks?`,
  String.raw`weiterlesen|mehr (?:lesen|erfahren)|(?:lesen sie auch|mehr zum thema|auch interessant)(?:\s?[:|»>]\s?.{0,110})?|folgen sie uns\b.{0,60}|(?:jetzt )?newsletter (?:abonnieren|bestellen)|anzeige|werbung`,
  String.raw`lire la suite|(?:lire aussi|à lire aussi|sur le même sujet)(?:\s?[:|»>]\s?.{0,110})?|suivez-nous\b.{0,60}|abonnez-vous\b.{0,60}|publicité`,
  String.raw`leer más|(?:lee también|te puede interesar)(?:\s?[:|»>]\s?.{0,110})?|síguenos\b.{0,60}|suscríbe(?:te|se)\b.{0,60}|publicidad`,
  String.raw`(?:페이스북|트위터|카카오톡|기사)?\s?공유(?:하기)?|관련\s?기사|구독(?:하기)?|댓글(?:\s?\d+)?|더\s?보기|좋아요(?:\s?\d+)?|광고`,
].join('|')
/** Words that may be a line of verse or a list in the middle of a text, but above and below it are a menu. */
const AT_EDGES = String.raw`home|menu|search|close|log ?in|sign ?in|my account|latest news|top stories|more from .{0,40}|startseite|accueil|inicio`

const ANYWHERE_LINE = new RegExp(`^(?:${ANYWHERE})$`, 'iu')
const EDGE_LINE = new RegExp(`^(?:${ANYWHERE}|${AT_EDGES})$`, 'iu')

/**
 * The paragraphs without the buttons, invitations and pointers that saved pages and scrapes print above, below and
 * between them ("Read more", "Share on Facebook"). Only lines that are nothing else go, each listed as a cleaning
 * step; where nothing would be left, all stay.
 */
export function withoutBoilerplate(paragraphs: readonly string[], fields: DraftFields): readonly string[] {
  const first = paragraphs.findIndex((line) => !isEdgeLine(line))
  const last = paragraphs.findLastIndex((line) => !isEdgeLine(line))
  if (first === -1) return paragraphs
  return paragraphs.filter((line, index) => {
    const isInside = index >= first && index <= last
    if (isInside && !isBoilerplateLine(line)) return true
    return fields.clean(BOILERPLATE_RULE, line, '') !== ''
  })
}

/** Whether a line is a button, an invitation or a pointer to other pages, and nothing else. */
export function isBoilerplateLine(line: string): boolean {
  return isShort(line) && (ANYWHERE_LINE.test(bare(line)) || isShareRow(bare(line)))
}

function isEdgeLine(line: string): boolean {
  return isShort(line) && (EDGE_LINE.test(bare(line)) || isShareRow(bare(line)))
}

/** `Share on Facebook`, `Facebook Twitter WhatsApp 12`. */
function isShareRow(line: string): boolean {
  const words = line.toLowerCase().split(/[\s,/|·•:]+/u)
  return (
    words.length <= MAX_SHARE_WORDS
    && SHARING.test(line)
    && words.every((word) => SHARE_WORDS.has(word) || /^\d{1,5}$/u.test(word))
  )
}

function isShort(line: string): boolean {
  return line.length <= MAX_LINE_UNITS
}

function bare(line: string): string {
  return line.replace(ORNAMENT, '')
}
