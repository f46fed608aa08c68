export { sharesOf, type Shares } from './containment.ts'
export {
  articlesOfDecision,
  decideLead,
  decideOrigin,
  mergeStories,
  splitOff,
  type DecideOptions,
  type DecisionChange,
  type OriginChoice,
} from './decide.ts'
export { findNewWords } from './headline.ts'
export { linkArticle, toLinkable, type LinkedArticle } from './link-article.ts'
export { byDate, byLead, type CopyFacts } from './lead.ts'
export { findOrigins, weighOrigin } from './origins.ts'
export { StoryIndex, type Story } from './story-index.ts'
export { findSurvivals, sentencesReadOnce, type KeptSpans, type Survival } from './survival.ts'
export { TextGraph, type ArticleText, type TextOverlap } from './text-graph.ts'
