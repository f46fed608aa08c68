/** Words that begin a job title or an outlet after a person's name, lower case. */
const ROLE_WORDS = new Set(
  (
    'staff senior special chief associate associated assistant deputy managing executive contributing freelance guest political national '
    + 'international foreign local investigative reporter reporters correspondent editor editors writer writers columnist contributor contributors '
    + 'producer photographer journalist analyst anchor host author blogger intern professor director '
    + 'redakteur redakteurin korrespondent korrespondentin redaktion correspondant journaliste envoyé redactor corresponsal redactora redazione inviato corrispondente '
    + 'sports sport business technology tech politics science health education crime environment climate entertainment culture economics markets'
  ).split(' '),
)

/** Words that make a capitalised phrase an outlet, a section or a button, never a person, lower case. */
const OUTLET_WORDS = new Set(
  (
    'news times post herald tribune journal gazette press daily weekly week today magazine media network tv radio channel online digital wire '
    + 'service agency group inc llc ltd co com org net newspaper newspapers chronicle observer guardian telegraph independent standard mirror sun star globe '
    + 'examiner inquirer sentinel courier dispatch register bulletin review insider report reports reuters ap afp upi pti ani ians yonhap xinhua kyodo tass dpa bloomberg '
    + 'cnn bbc nbc abc cbs npr pbs fox msnbc cnbc espn axios politico vox usa kut eurosport zeitung blatt spiegel zeit welt bild monde figaro país mundo repubblica corriere '
    + 'bureau desk newsroom team world breaking latest top stories story home opinion lifestyle travel food video videos photos photo getty images image file courtesy contributed '
    + 'read share comments comment topic section category subscribe follow newsletter updated published posted source credit university institute '
    + 'date datum research board reserve administration edition édition download county kommentar kommentare guest day drug office center centre '
    + 'school college foundation museum church club society bild foto fotos aktuelles credits pool sponsored gesponserte inhalte '
    + 'department ministry court police government council house senate committee party union association federation bank company corporation corp'
  ).split(' '),
)

const PARTICLES = new Set(
  'de da do dos das del della di du van von der den ten ter la le el al bin ibn ben af av zu zur y e und abu mac san st'.split(
    ' ',
  ),
)
const SUFFIX = /^(?:jr|sr|ii|iii|iv)\.?$/iu
const CREDENTIAL = /^(?:ph\.?d|m\.?d|m\.?s|m\.?a|b\.?a|b\.?sc|j\.?d|r\.?n|rdn?|esq|mba)\.?$/iu

/** Whether a word opens a job title, as in "Staff Writer". */
export function isRoleWord(word: string): boolean {
  return ROLE_WORDS.has(bare(word))
}

/** Whether a word belongs to an outlet, a section or a button. */
export function isOutletWord(word: string): boolean {
  return OUTLET_WORDS.has(bare(word)) || /\.(?:com|org|net|co|de|fr|kr|jp|uk|in|info|tv)$/iu.test(word)
}

/** Whether a word is a lower-case part of names, as "van" is. */
export function isNameParticle(word: string): boolean {
  return PARTICLES.has(word) || /^(?:al|el|d|l)[-'’]\p{Lu}/u.test(word)
}

/** Whether a word stands behind a name, as "Jr." and "Ph.D." do. */
export function isNameSuffix(word: string): boolean {
  return SUFFIX.test(word) || CREDENTIAL.test(word)
}

/** Whether a word is a degree, which bylines leave out. */
export function isCredential(word: string): boolean {
  return CREDENTIAL.test(word)
}

function bare(word: string): string {
  return word.toLowerCase().replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '')
}
