import type { EditOfArticle } from '@shared/contract/engine/rules.ts'
import type { FieldRule, RuleTerms } from '@shared/model/field-rule.ts'
import { useLive } from '../../data/hooks/use-live.ts'
import { readSetting } from '../../data/reads/settings.ts'
import { together, type Undo } from '../../data/undo.ts'
import { writeSetting } from '../../data/writes/settings.ts'
import { engine } from '../../engine/engine.ts'

/** The user's rules for fields, the latest first; undefined while loading. */
export function useFieldRules(): readonly FieldRule[] | undefined {
  return useLive('', readFieldRules)
}

/**
 * Lets a rule read its field in every article of the library that it is for, and keeps it for later imports. A rule for
 * the same field of the same articles goes.
 */
export async function keepRule(
  terms: RuleTerms,
): Promise<{ readonly undo: Undo; readonly changedCount: number }> {
  const { back } = await engine.call('rules.apply', { rule: terms })
  const isOther = (rule: FieldRule): boolean =>
    rule.field !== terms.field || JSON.stringify(rule.scope) !== JSON.stringify(terms.scope)
  const rule: FieldRule = { ...terms, id: crypto.randomUUID(), createdAtMs: Date.now() }
  const kept = await writeSetting('fieldRules', [rule, ...(await readFieldRules()).filter(isOther)])
  return { undo: together([() => editBack(back), kept]), changedCount: back.length }
}

/** Takes a rule out of the list; what it changed stays. */
export async function removeRule(id: string): Promise<Undo> {
  return writeSetting(
    'fieldRules',
    (await readFieldRules()).filter((rule) => rule.id !== id),
  )
}

async function readFieldRules(): Promise<readonly FieldRule[]> {
  return (await readSetting('fieldRules')) ?? []
}

async function editBack(edits: readonly EditOfArticle[]): Promise<Undo> {
  const { back } = await engine.call('articles.edit', { edits })
  return () => editBack(back)
}
