/** Pages of Europresse and of Eureka, which is the same in Canada. */
export function looksLikeEuropresse(text: string): boolean {
  return text.includes('DocPublicationName') && /class=["'](?:t|T)itreArticleVisu/u.test(text)
}
