import { applyFieldRules, metasOfFile, type PageMeta } from '@shared/core/importing/index.ts'
import type { ArticleDraft } from '@shared/model/draft.ts'
import type { FieldRule } from '@shared/model/field-rule.ts'

/** The file that drafts were read from. */
interface DraftFile {
  readonly name: string
  readonly bytes: Uint8Array
  readonly charset: string | null
}

/** Drafts as the user's rules read their fields. */
export function withRules(
  drafts: readonly ArticleDraft[],
  { name, bytes, charset }: DraftFile,
  rules: readonly FieldRule[],
): readonly ArticleDraft[] {
  if (rules.length === 0 || drafts.length === 0) return drafts
  const needsMetas = rules.some(({ reading }) => reading.kind === 'meta')
  const metas: readonly PageMeta[] = needsMetas ? metasOfFile(bytes, charset ?? undefined) : []
  return drafts.map((draft) => {
    const { origins, cleaning, paragraphs, entryPath } = draft
    const fileName = entryPath === undefined ? name : `${name}/${entryPath}`
    const ruled = applyFieldRules(rules, { fields: draft, origins, cleaning, paragraphs, fileName, metas })
    return { ...draft, ...ruled.change, origins: { ...origins, ...ruled.origins } }
  })
}
