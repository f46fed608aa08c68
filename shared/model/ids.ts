/**
 * Branded identifiers: the type system keeps an article's number from being passed where a note's id is meant.
 *
 * Articles are numbered (auto-increment) so that indexes can hold them in typed arrays; everything a user
 * authors has a random string id, so that two libraries can be merged without renaming.
 */
type Branded<Value, Name extends string> = Value & { readonly __brand: Name }

export type ArticleId = Branded<number, 'ArticleId'>
export type ImportId = Branded<string, 'ImportId'>
/** Lower-case hexadecimal SHA-256 of the imported bytes. */
export type OriginalId = Branded<string, 'OriginalId'>
export type HighlightId = Branded<string, 'HighlightId'>
export type NoteId = Branded<string, 'NoteId'>
export type ListId = Branded<string, 'ListId'>
export type StoryDecisionId = Branded<string, 'StoryDecisionId'>
export type SavedSearchId = Branded<string, 'SavedSearchId'>
/** `type:folded name`, for example `person:mike pompeo`: equal for equal entities in every article. */
export type EntityKey = Branded<string, 'EntityKey'>

const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz'

/**
 * A new id of 10 time characters and 10 random ones (Crockford base 32), so that ids sort by creation.
 *
 * @param nowMs clock reading, milliseconds since 1970
 * @param randomBytes at least 10 bytes from a cryptographic source
 */
// the caller names the brand: there is nothing here to infer it from
// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters
export function makeId<Id extends ImportId | HighlightId | NoteId | ListId | StoryDecisionId | SavedSearchId>(
  nowMs: number,
  randomBytes: Uint8Array,
): Id {
  let time = ''
  for (let rest = Math.floor(nowMs), i = 0; i < 10; i++, rest = Math.floor(rest / 32)) {
    time = (ALPHABET[rest % 32] ?? '0') + time
  }
  let random = ''
  for (let i = 0; i < 10; i++) random += ALPHABET[(randomBytes[i] ?? 0) % 32] ?? '0'
  return (time + random) as Id
}
