export function ArticleList() {
  return <div role="grid" aria-label="Articles" />
}
