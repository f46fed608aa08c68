import { CollateError } from '@shared/contract/errors.ts'
import type {
  Article,
  ArticleFieldName,
  ArticleFields,
  FieldOrigins,
  StepKey,
} from '@shared/model/article.ts'
import type { ArticleDraft } from '@shared/model/draft.ts'
import type { StoredArticle } from '@shared/model/stored-article.ts'
import type { EngineContext } from '../context.ts'
import { deriveArticle } from '../importing/derive.ts'
import { readFileBytes } from '../importing/read-drafts.ts'
import type { Job } from '../job.ts'
import { readStoredArticle, replaceArticles } from '../library/replace-article.ts'
import { Breather } from '../next-task.ts'
import type { Task } from '../task.ts'

const SLICE_MS = 20

/** Reads an article anew from the bytes that were imported, some cleaning steps left out. */
export const cleanArticle: Job<'article.clean'> = async ({ id, stepsOff }, context, task) => {
  const stored = await readStoredArticle(context.database, id)
  const draft = keepCorrections(stored, await readAnew(stored, stepsOff, context, task))
  const reading = stored.body.reading ?? { changedAtMs: null }
  const derived = await deriveArticle(draft, reading)
  const [before = stored] = await replaceArticles(context, [id], (now) => ({
    article: { ...now.article, ...derived.header },
    body: { ...derived.body, id },
    mentions: { ...derived.mentions, id },
  }))
  return { before }
}

async function readAnew(
  { article, body }: StoredArticle,
  stepsOff: readonly StepKey[],
  { database, window }: EngineContext,
  task: Task,
): Promise<ArticleDraft> {
  const original = await database.originals.get(article.originalId)
  if (original === undefined) throw new CollateError('not-found', 'The original is gone.')
  const read = await readFileBytes(
    { name: article.fileName, bytes: original.bytes, reading: body.reading ?? { changedAtMs: null } },
    // what a rule gave it is among the corrections
    {
      window,
      task,
      breather: new Breather(SLICE_MS),
      knownTables: [],
      fieldRules: [],
      knownProfiles: [],
      report: () => undefined,
    },
    stepsOff,
  )
  if (read === null) throw new CollateError('cancelled', 'Cancelled.')
  const draft = findDraft(read.articles, article)
  if (draft === undefined) throw new CollateError('not-found', 'The original holds no such article any more.')
  return draft
}

/**
 * The article among those that its file gives today. Files inside files may be divided otherwise than by the program that
 * imported them: then its number is another's, and it is found where its own file gives one article.
 */
function findDraft(drafts: readonly ArticleDraft[], article: Article): ArticleDraft | undefined {
  const isInFile = ({ entryPath }: ArticleDraft): boolean =>
    entryPath === undefined || article.fileName.endsWith(`/${entryPath}`)
  const numbered = drafts.find(({ recordNumber }) => recordNumber === article.recordNumber)
  if (numbered !== undefined && isInFile(numbered)) return numbered
  const [only, ...others] = drafts.filter((draft) => draft.entryPath !== undefined && isInFile(draft))
  return others.length === 0 ? only : undefined
}

/** What the user corrected stays; everything else is as the file says. */
function keepCorrections({ article, body }: StoredArticle, draft: ArticleDraft): ArticleDraft {
  const corrected = (Object.keys(body.origins) as ArticleFieldName[]).filter(
    (name) => body.origins[name]?.certainty === 'user',
  )
  const pick = <Fields extends object>(fields: Fields): Partial<Fields> =>
    Object.fromEntries(
      Object.entries(fields).filter(([name]) => corrected.includes(name as ArticleFieldName)),
    ) as Partial<Fields>
  const fields: Partial<ArticleFields> = pick<ArticleFields>(article)
  const origins: FieldOrigins = { ...draft.origins, ...pick(body.origins) }
  return { ...draft, ...fields, origins }
}
