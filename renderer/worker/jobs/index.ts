import type { EngineCallName } from '@shared/contract/engine/index.ts'
import type { Job } from '../job.ts'
import { alignArticles } from './align.ts'
import { exportConcordance, makeConcordance } from './concordance.ts'
import { countMatches } from './count.ts'
import { crash } from './crash.ts'
import { derivePassages } from './derive-passages.ts'
import { editArticle, editMany } from './edit.ts'
import { exportLibrary } from './export-library.ts'
import { cleanArticle } from './clean.ts'
import { countFacets } from './facets.ts'
import { runImport } from './import.ts'
import { markMatches } from './marks.ts'
import { previewImport } from './preview.ts'
import { readPassagesOf } from './passages-of.ts'
import { findPlaces } from './passages-where.ts'
import { purgeArticles } from './purge.ts'
import { readProfiles, showText } from './profiles.ts'
import { putArticle } from './put.ts'
import { rebuildLibrary } from './rebuild-library.ts'
import { recoverImports } from './recover.ts'
import { applyRule, previewRule, proposeRule } from './rules.ts'
import { replaceLibrary, restoreLibrary } from './restore-library.ts'
import { runSearch } from './search.ts'
import { makeSnippets } from './snippets.ts'
import { tabulateMatches } from './tabulate.ts'
import { readStatus } from './status.ts'
import { listStories } from './stories-list.ts'
import { readStory } from './stories-read.ts'
import { weighText } from './stories-heat.ts'

export type Jobs = { readonly [Name in Exclude<EngineCallName, 'engine.crash'>]: Job<Name> } & {
  readonly 'engine.crash'?: Job<'engine.crash'>
}

/** The job that answers each call. */
export const JOBS: Jobs = {
  'import.run': runImport,
  'import.preview': previewImport,
  'import.text': showText,
  'profiles.read': readProfiles,
  'import.recover': recoverImports,
  'article.edit': editArticle,
  'article.clean': cleanArticle,
  'article.put': putArticle,
  'article.purge': purgeArticles,
  'articles.edit': editMany,
  'rules.propose': proposeRule,
  'rules.preview': previewRule,
  'rules.apply': applyRule,
  'search.run': runSearch,
  'search.snippets': makeSnippets,
  'search.marks': markMatches,
  'search.facets': countFacets,
  'search.count': countMatches,
  'search.table': tabulateMatches,
  'concordance.lines': makeConcordance,
  'concordance.export': exportConcordance,
  'compare.align': alignArticles,
  'passages.of': readPassagesOf,
  'passages.where': findPlaces,
  'passages.derive': derivePassages,
  'stories.list': listStories,
  'stories.read': readStory,
  'stories.heat': weighText,
  'library.status': readStatus,
  'library.export': exportLibrary,
  'library.restore': restoreLibrary,
  'library.replace': replaceLibrary,
  'library.rebuild': rebuildLibrary,
  // decided when the worker is built: no start of a built app can reach it
  ...(import.meta.env.MODE === 'test' ? { 'engine.crash': crash } : {}),
}
