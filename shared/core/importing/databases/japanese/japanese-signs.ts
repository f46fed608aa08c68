/** Pages of the archive of the Asahi Shimbun. */
export function looksLikeKikuzo(text: string): boolean {
  return (
    text.includes('class="topic-detail"') && text.includes('class="topic-list"') && text.includes('文字数')
  )
}

/** Pages of the archive of the Yomiuri Shimbun. */
export function looksLikeYomidasu(text: string): boolean {
  return text.includes('id="heiseiDetailArea"') && text.includes('class="contentsTable"')
}
