/** Class and id words of page furniture: tuned on half of scrapinghub's article extraction benchmark. */
const FURNITURE =
  'related|recommend(?:ed|ations?)?|newsletter|promo|promoted|share|sharing|social|sharedaddy|breadcrumbs?|advert(?:isement)?|ads?|ad-?(?:unit|slot|container|wrapper)|'
  + 'sponsor(?:ed)?|outbrain|taboola|cookie|gdpr|caption|credits?|copyright|read-?more|more-?(?:on|from|stories)|see-?also|popular|trending|most-?read|'
  + 'author-?(?:bio|box|info|card)|about-?author|bio|tags?|taglist|comments?|disqus|respond|signup|sign-up|subscribe|subscription|paywall|hidden|visually-?hidden|'
  + 'sr-only|screen-reader(?:-text)?|print-?only|toolbar|tooltip|rollover|byline|dateline|timestamp|pub-?date|post-?meta|entry-?meta|article-?meta|infobox-?ads|widget|'
  + 'jp-relatedposts|slideshow|gallery|video-?player|player|skip-?(?:link|to)|footer|navigation'

/** Matches class and id attributes of page furniture. */
export const FURNITURE_NAME = new RegExp(String.raw`(?:^|[\s_-])(?:${FURNITURE})(?:[\s_-]|$)`, 'iu')

/** Matches a picture's caption that stands as a paragraph: by its opening, or by the credit at its end. */
export const CAPTION_BLOCK =
  /^(?:file(?: photo)?\s?[-–—:]\s?)?in this .{0,80}\b(?:photo|image|picture|frame grab)\b|\((?:AP Photo|Photo|Foto|Image|Getty|Bild)[^()]{0,80}\)$|\b(?:Getty Images|Shutterstock|picture alliance)[^.]{0,30}\)?$/iu

/** The same furniture in German, French, Spanish and Italian. */
const FOREIGN_JUNK = [
  String.raw`(?:ähnliche|weitere|verwandte|passende) (?:beiträge|artikel|themen|inhalte|nachrichten|meldungen).{0,60}`,
  String.raw`(?:mehr (?:zum thema|dazu|lesen|infos?|informationen)|lesen sie (?:auch|mehr|hier)|auch interessant|das könnte (?:sie|dich) auch interessieren|zum thema|siehe auch|weiterlesen)\b.{0,120}`,
  String.raw`(?:(?:diesen )?(?:artikel|beitrag) )?(?:teilen|drucken|merken|kommentieren|empfehlen)(?: sie)?(?: (?:dies|mit|auf|via|per).{0,60})?:?`,
  String.raw`(?:war der artikel|möchten sie den artikel).{0,80}|den artikel mit anderen teilen.{0,40}|teilen sie dies mit:?|gefällt mir:?|gefällt mir wird geladen.{0,20}`,
  String.raw`(?:titel)?(?:bild|foto|fotos|bilder|grafik|quelle|bildquelle|bildnachweis|crédits? photos?|photo|foto)\s?:.{0,120}|photograph by.{0,80}|bild anzeigen`,
  String.raw`(?:kommentare?|kommentar) ?(?:schreiben|verfassen|hinterlassen|abgeben|\(\d+\))?|schreibe einen kommentar.{0,40}|\d+ kommentare?|antworten`,
  String.raw`-?\s?(?:anzeige|werbung|publicité|publicidad|pubblicità)\s?-?|advertorial`,
  String.raw`(?:veröffentlicht|aktualisiert|erstellt|stand|publié|mis à jour|actualizado|publicado|aggiornato)\b.{0,60}\d.{0,60}`,
  String.raw`(?:à lire (?:aussi|également)|lire aussi|sur le même (?:sujet|thème)|voir aussi|également sur)\b.{0,160}|également à lire.{0,120}`,
  String.raw`(?:lee también|te puede interesar|más información|ver más|leggi anche|potrebbe interessarti)\b.{0,160}`,
  String.raw`diese website verwendet.{0,160}|.{0,40}(?:newsletter|push-nachrichten|whatsapp-kanal) (?:abonnieren|bestellen|anmelden).{0,80}|(?:jetzt )?(?:abonnieren|anmelden|registrieren)`,
  String.raw`\(?(?:noch keine bewertungen|lädt|lade weitere inhalte|wird geladen).{0,40}`,
].join('|')

const JUNK = [
  String.raw`advert(?:isement)?s?`,
  String.raw`related(?: (?:articles?|stories|content|topics|news|coverage))?:?`,
  String.raw`(?:read|see|watch|also|more)(?: (?:also|more|next|on|from|this))*\b.{0,3}`,
  String.raw`continue reading(?: below)?|story continues below.*`,
  String.raw`image (?:copyright|caption|credit|source).*`,
  String.raw`(?:photo|image|picture|video|credit|source)s?(?: ?(?:by|credit))?:.{0,120}`,
  String.raw`\(?(?:image|photo|pic)(?:ture)?(?: credit)?s?: .{0,120}\)?`,
  String.raw`(?:getty|ap|afp|reuters|epa)(?: images?)?|.{0,80}\|.{0,40}getty images|©.{0,160}`,
  String.raw`(?:published|posted|updated|last updated|last modified|created|first published)\b.{0,60}\d.{0,60}`,
  String.raw`by [^.]{2,60}`,
  String.raw`share(?: (?:this|on|via).{0,60})?|tweet|email|print|comments?|skip to (?:content|main).*`,
  String.raw`sign up.{0,160}|subscribe.{0,160}|click here.{0,140}`,
  String.raw`get (?:the|our|your) .{0,120}(?:newsletter|inbox|app).{0,80}`,
  String.raw`follow (?:us|me|him|her|them|@?\w+).{0,140}`,
  String.raw`.{0,60}(?:on|via) (?:twitter|facebook|instagram)(?: and (?:twitter|facebook|instagram))?\.?`,
  String.raw`have a (?:news )?tip\?.{0,200}|this website uses cookies.*|this slideshow requires javascript.*`,
  String.raw`about the authors?|don.?t miss|you may also like.*|most (?:read|popular).*|trending(?: now)?`,
  String.raw`tags?:.*|topics?:.*|filed under.*|all rights reserved.*|copyright .{0,200}|join our .{0,200}`,
  String.raw`[a-z' ]{2,60} may be reached at .{0,160}`,
  String.raw`(?:read|see|watch|also|related|more)(?: (?:more|also|this|next))?\s*[:|»>].{0,200}`,
  String.raw`join the conversation.{0,40}|citation: .{0,240}|this document is subject to copyright.*|something to consider|if you enjoyed (?:reading )?this.{0,240}`,
  FOREIGN_JUNK,
].join('|')

/** Matches the whole text of a short block that is no part of an article. */
export const JUNK_BLOCK = new RegExp(`^(?:${JUNK})$`, 'iu')

/** Matches headings after which an article is over. */
export const TAIL_HEADING =
  /^(?:about the authors?|related(?: (?:articles?|stories|posts|content|topics|news))?:?|(?:more|read more) (?:from|on|stories).{0,60}|you (?:may|might) (?:also )?(?:like|be interested).*|recommended.{0,40}|comments?(?: \(\d+\))?|leave a (?:reply|comment).*|share this.*|tell us what you think.*|most (?:popular|read).*|trending.*|holiday gift guides|like this:?|(?:ähnliche|weitere|verwandte) (?:beiträge|artikel|themen).{0,40}|mehr zum thema.{0,40}|das könnte (?:sie|dich) auch interessieren.{0,20}|auch interessant:?|(?:\d+ )?kommentare?(?: \(\d+\))?|schreibe einen kommentar.*|teilen (?:mit|sie dies mit):?|gefällt mir:?|à lire aussi.{0,20}|sur le même (?:sujet|thème).{0,20}|lee también.{0,20}|leggi anche.{0,20})$/iu
