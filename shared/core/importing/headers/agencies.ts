/** Agencies whose names are no other word: known in any case. */
const NAMES: ReadonlySet<string> = new Set(
  (
    'associated press|the associated press|agence france-presse|agence france presse|reuters|thomson reuters|'
    + 'thomson reuters foundation|united press international|yonhap|yonhap news|yonhap news agency|newsis|news1|'
    + 'xinhua|xinhua news agency|kyodo|kyodo news|jiji press|itar-tass|ria novosti|interfax|sputnik|'
    + 'dpa-afx|keystone-sda|adnkronos|askanews|europa press|lusa|belga|ritzau|tanjug|agerpres|ukrinform|unian|'
    + 'anadolu|anadolu agency|tasnim|bernama|antara|central news agency|bloomberg|bloomberg news|dow jones|'
    + 'dow jones newswires|cnn business|bbc news|canadian press|the canadian press|notimex|télam|telam|prensa latina|'
    + 'panapress|pr newswire|prnewswire|business wire|businesswire|globe newswire|globenewswire|einpresswire|'
    + 'tribune news service|mcclatchy|korea bizwire|statepoint|newswires|wire services|agencies|press association|'
    + 'тасс|риа новости|интерфакс|interfax.ru|рбк|укринформ|унн|унiан|интерфакс-украина|montsame|kazinform|azertac|apa news|'
    + 'sputnik news|middle east news agency|saudi press agency|emirates news agency|vietnam news agency|philippine news agency|ritzaus bureau|'
    + '연합뉴스|뉴시스|뉴스1|연합인포맥스|로이터|신화|교도|로이터연합뉴스|공동취재단|공동취재|共同|共同通信|時事|時事通信|聯合ニュース|ロイター|'
    + '新华社|新華社|新华网|中新社|中新网|中央社|人民网|法新社|路透社|美联社|韩联社'
  ).split('|'),
)

/** Abbreviations: known in capitals or in the lower case the agency itself prints. */
const ABBREVIATIONS: ReadonlySet<string> = new Set(
  (
    'ap afp upi pti ani ians uni app bss unb vna tna pna cna kcna dpa afx apa sda ats ansa agi efe anp ntb tt stt pap ctk čtk mti '
    + 'hina bta aa dha iha irna mehr fars isna wafa sana petra spa wam qna kuna mena epd kna sid jta cns rns cp aap nzpa map aps tap tnn '
    + 'nan ips epa tns tass jiji ria cnn bbc itv pa lps nna onl inp mna'
  ).split(' '),
)

/** `Northern Press Agency` says of itself what it is; `Northern Press` is named as the Associated and the Canadian Press are. */
const SHAPED =
  /^(?:the )?(?:[\p{L}-]+ ){1,3}(?:news agency|press agency|newswires?|wire service)$|^(?:the )?\p{L}+(?:ern|ian|ish|ese|onal|ated|ited) press$/u

/** Whether a credit names a known agency, alone, with a desk (`dpa/lno`) or joined with another (`AP-Yonhap`). */
export function isKnownAgency(credit: string): boolean {
  const trimmed = credit.trim()
  if (isOne(trimmed) || isShaped(trimmed)) return true
  const [first = '', ...others] = trimmed.split(/\s*[/·]\s*|-/u)
  return (
    others.length > 0 && isOne(first) && others.every((other) => isOne(other) || /^\p{Ll}{2,4}$/u.test(other))
  )
}

/** Whether a credit in brackets after an upper-case place can be an agency or outlet at all. */
export function couldBeAgency(credit: string): boolean {
  const words = credit.trim().split(/\s+/u)
  return (
    words.length <= 5
    && /^[\p{Lu}\p{Lo}a-z\d]/u.test(credit)
    && /\p{L}{2}/u.test(credit)
    && !/\d{3}|[.!?;:]/u.test(credit)
  )
}

function isShaped(name: string): boolean {
  return /^\p{Lu}/u.test(name) && !/\s(?!the\s)\p{Ll}/u.test(name) && SHAPED.test(name.toLowerCase())
}

function isOne(name: string): boolean {
  const folded = name.toLowerCase()
  if (NAMES.has(folded)) return true
  return ABBREVIATIONS.has(folded) && (name === name.toUpperCase() || name === folded)
}
