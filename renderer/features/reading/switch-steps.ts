import type { CleaningStep, StepKey } from '@shared/model/article.ts'
import type { ArticleId } from '@shared/model/ids.ts'
import type { StoredArticle } from '@shared/model/stored-article.ts'
import type { Undo } from '../../data/undo.ts'
import { engine } from '../../engine/engine.ts'

/** Cleaning steps of one rule, each kind of step once. */
export interface StepGroup {
  readonly rule: string
  readonly steps: readonly (CleaningStep & { readonly count: number })[]
}

/** The steps of an article under their rules, in the order in which the rules first acted. */
export function groupSteps(steps: readonly CleaningStep[]): readonly StepGroup[] {
  const groups = new Map<string, Map<string, StepGroup['steps'][number]>>()
  for (const step of steps) {
    const group = groups.get(step.rule) ?? new Map<string, StepGroup['steps'][number]>()
    groups.set(
      step.rule,
      group.set(step.before, { ...step, count: (group.get(step.before)?.count ?? 0) + 1 }),
    )
  }
  return [...groups].map(([rule, group]) => ({ rule, steps: [...group.values()] }))
}

/** The steps that are off after some are switched. */
export function stepsOffAfter(
  steps: readonly CleaningStep[],
  switched: readonly StepKey[],
  isOff: boolean,
): readonly StepKey[] {
  const names = new Set(switched.map(nameOf))
  return groupSteps(steps)
    .flatMap((group) => group.steps)
    .filter((step) => (names.has(nameOf(step)) ? isOff : step.isOff === true))
    .map(({ rule, before }) => ({ rule, before }))
}

/** Reads an article anew with these cleaning steps off; the answer puts it back as it was. */
export async function cleanWithout(id: ArticleId, stepsOff: readonly StepKey[]): Promise<Undo> {
  const { before } = await engine.call('article.clean', { id, stepsOff })
  return () => putBack(before)
}

async function putBack(rows: StoredArticle): Promise<Undo> {
  const { before } = await engine.call('article.put', { rows })
  return () => putBack(before)
}

function nameOf({ rule, before }: StepKey): string {
  return `${rule}\n${before}`
}
