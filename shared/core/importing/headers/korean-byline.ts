/** Job names that follow a Korean reporter's name. */
const ROLE =
  '(?:(?:선임|수습|인턴|전문|객원|사진|시민|온라인)\\s?)?(?:기자|특파원|통신원|논설위원|논설실장|편집위원|앵커|리포터|PD)'
const NAME = '[가-힣]{2,4}'
const EMAIL = String.raw`[\w.+-]+@[\w-]+(?:\.[\w-]+)+`
/** Names, role, maybe a mail address, and the sign that opens the text; prose has a particle after the role. */
const NAMES_THEN_ROLE = new RegExp(
  String.raw`^\s*(?:글\s?[·,]\s?사진\s?[=:]?\s?|글\s?[·=:]?\s?)?(?<names>${NAME}(?:[·,・]\s?${NAME}|\s${NAME}){0,4}?)\s?${ROLE}(?![가-힣])(?:\s*[(（]?${EMAIL}[)）]?)?(?:\s*[=＝]\s*)?`,
  'u',
)
const ROLE_THEN_NAME = new RegExp(String.raw`^\s*기자\s?[:=]?\s(?<names>${NAME})(?![가-힣])`, 'u')

/** The reporters that open `text` and the offset after them, or null. */
export function readKoreanByline(text: string): { readonly names: string; readonly end: number } | null {
  const match = NAMES_THEN_ROLE.exec(text) ?? ROLE_THEN_NAME.exec(text)
  const names = match?.groups?.['names']
  if (match === null || names === undefined) return null
  return { names: names.split(/\s*[·,・]\s*|\s+/u).join('; '), end: match[0].length }
}
