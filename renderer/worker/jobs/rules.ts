import type { EditOfArticle, RuleChange } from '@shared/contract/engine/rules.ts'
import { applyFieldRule, proposeRules, textOf } from '@shared/core/importing/index.ts'
import type { Article } from '@shared/model/article.ts'
import type { RuleTerms } from '@shared/model/field-rule.ts'
import type { ArticleId } from '@shared/model/ids.ts'
import type { EngineContext } from '../context.ts'
import type { Job } from '../job.ts'
import { editInParts } from '../library/edit-articles.ts'
import { readStoredArticle } from '../library/replace-article.ts'
import { Breather } from '../next-task.ts'
import { idsInScope, toRuled } from '../rules/ruled-articles.ts'
import type { Task } from '../task.ts'

const SLICE_MS = 20
/** Texts in memory at once. */
const CHUNK = 100
const FIRST_CHANGES = 50

/** What the user may want said of a field of other articles. */
export const proposeRule: Job<'rules.propose'> = async ({ id, field }, { database }) => {
  const { article, body } = await readStoredArticle(database, id)
  const { scopes, readings } = proposeRules(field, await toRuled(article, body, true, database))
  const counted = scopes.map(async (scope) => {
    const ids = await idsInScope(scope, database)
    return { scope, articleCount: ids.filter((each) => each !== id).length }
  })
  return { scopes: await Promise.all(counted), readings }
}

/** What a rule would change. */
export const previewRule: Job<'rules.preview'> = async ({ rule }, context, task) => {
  const count = { changed: 0, same: 0, kept: 0, unread: 0 }
  const changes: RuleChange[] = []
  for await (const { article, outcome } of outcomesOf(rule, context, task)) {
    count[outcome.kind]++
    if (outcome.kind !== 'changed' || changes.length >= FIRST_CHANGES) continue
    const { id, title } = article
    const after = textOf(outcome.change[rule.field] ?? null)
    changes.push({ id, title, before: textOf(article[rule.field]), after })
  }
  return {
    articleCount: count.changed + count.same + count.kept + count.unread,
    changedCount: count.changed,
    sameCount: count.same,
    keptCount: count.kept,
    unreadCount: count.unread,
    changes,
  }
}

/** Lets a rule read its field in the whole library. */
export const applyRule: Job<'rules.apply'> = async ({ rule }, context, task) => {
  // all are read before the first is changed: a rule about sources changes who is in its scope
  const edits: EditOfArticle[] = []
  for await (const { article, outcome } of outcomesOf(rule, context, task)) {
    if (outcome.kind !== 'changed') continue
    edits.push({ id: article.id, change: outcome.change, origins: { [rule.field]: outcome.origin } })
  }
  return { back: await editInParts(edits, context, task) }
}

async function* outcomesOf(
  rule: RuleTerms,
  { database }: EngineContext,
  task: Task,
): AsyncGenerator<{ readonly article: Article; readonly outcome: ReturnType<typeof applyFieldRule> }> {
  const breather = new Breather(SLICE_MS)
  const ids = await idsInScope(rule.scope, database)
  const needsMetas = rule.reading.kind === 'meta'
  for (let start = 0; start < ids.length; start += CHUNK) {
    task.report({ done: start, total: ids.length, current: '' })
    for (const { article, body } of await readRows(ids.slice(start, start + CHUNK), database)) {
      task.throwIfCancelled()
      await breather.pause()
      yield { article, outcome: applyFieldRule(rule, await toRuled(article, body, needsMetas, database)) }
    }
  }
}

async function readRows(ids: readonly ArticleId[], { articles, bodies }: EngineContext['database']) {
  const [headers, texts] = await Promise.all([articles.bulkGet([...ids]), bodies.bulkGet([...ids])])
  return headers.flatMap((article, index) => {
    const body = texts[index]
    return article === undefined || body === undefined ? [] : [{ article, body }]
  })
}
