import type { SearchDocument } from '../../../shared/core/search/index.ts'
import { makeRandom } from '../search/random.ts'

/** What stands around the text of a saved news page, chosen by its size in characters. */
export interface PageSize {
  /** Characters of scripts and style sheets, in one element each. */
  readonly codeUnits: number
  /** Entries of the menus and of the lists of other articles. */
  readonly links: number
}

/**
 * A saved news page around an article: metadata, scripts and styles in the page, menus, share buttons, lists of other
 * articles, comments and a foot, as large news sites have them. 60 to 150 kB with `pageSize`; the same for the same seed.
 */
export function savedPage(article: SearchDocument, seed: number, size: PageSize = pageSize(seed)): string {
  const random = makeRandom(seed)
  const day = `2031-0${1 + random.below(9)}-1${random.below(10)}`
  const paragraphs = article.body.split('\n')
  const middle = Math.ceil(paragraphs.length / 2)
  const teasers = (count: number, kind: string): string =>
    Array.from({ length: count }, (_, index) => teaser(article.title, index, kind)).join('')
  const prose = (part: readonly string[]): string =>
    part.map((text) => `<p class="c-story__paragraph" data-component="text">${escape(text)}</p>`).join('\n')
  return `<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8"><title>${escape(article.title)} | ${article.source}</title>
<meta name="viewport" content="width=device-width"><meta property="og:title" content="${escape(article.title)}">
<meta property="og:site_name" content="${article.source}"><meta property="og:type" content="article">
<meta property="article:published_time" content="${day}T08:30:00+09:00">
<link rel="canonical" href="https://news.example/${day}/${article.id}">
<style>${styles(size.codeUnits / 3)}</style>
<script>${code(size.codeUnits / 3)}</script>
<script type="application/ld+json">${JSON.stringify({
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: article.title,
    datePublished: `${day}T08:30:00+09:00`,
    author: [{ '@type': 'Person', name: article.byline }],
    publisher: { '@type': 'Organization', name: article.source },
  })}</script></head>
<body class="page page--article"><div id="app"><header class="site-header"><nav class="main-nav" aria-label="Main"><ul>
${teasers(Math.ceil(size.links / 4), 'nav')}</ul></nav></header>
<main class="layout"><article class="c-story"><h1 class="c-story__headline">${escape(article.title)}</h1>
<div class="c-story__meta"><span class="c-byline">By <a href="/authors/${article.id}">${escape(article.byline)}</a></span>
<time datetime="${day}T08:30:00+09:00">${day} 08:30</time><ul class="share-tools">${teasers(6, 'share')}</ul></div>
<figure class="c-story__figure"><img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" alt=""><figcaption>The quay on Tuesday. Photograph: A. Lind</figcaption></figure>
<div class="c-story__body">${prose(paragraphs.slice(0, middle))}
<aside class="related-inline"><h3>Read more</h3><ul>${teasers(4, 'related')}</ul></aside>
${prose(paragraphs.slice(middle))}</div><footer class="c-story__tags"><ul>${teasers(8, 'tag')}</ul></footer></article>
<aside class="sidebar"><h2>Most read</h2><ol>${teasers(Math.ceil(size.links / 4), 'most-read')}</ol></aside>
<section class="more-stories"><h2>More from us</h2><div class="grid">${teasers(Math.ceil(size.links / 2), 'card')}</div></section>
<section class="comments" id="comments"><h2>Comments</h2>${comments(paragraphs, 20)}</section></main>
<footer class="site-footer"><nav><ul>${teasers(30, 'footer')}</ul></nav><p>Copyright ${article.source}. All rights reserved.</p></footer></div>
<script>${code(size.codeUnits / 3)}</script></body></html>`
}

/** Sizes whose pages have 60 to 150 kB. */
function pageSize(seed: number): PageSize {
  const part01 = ((seed * 7919) % 100) / 100
  return { codeUnits: Math.round(22_000 + 60_000 * part01), links: Math.round(70 + 60 * part01) }
}

function teaser(title: string, index: number, kind: string): string {
  const words = title.split(' ')
  const text = [...words.slice(index % words.length), ...words.slice(0, index % words.length)].join(' ')
  return `<li class="${kind}__item"><div class="${kind}__wrap" data-track="${kind}-${index}"><a class="${kind}__link" href="/section/${kind}/${index}?ref=${kind}"><span class="${kind}__kicker">Section ${index % 9}</span><span class="${kind}__title">${escape(text)}</span></a></div></li>`
}

function comments(paragraphs: readonly string[], count: number): string {
  return Array.from(
    { length: count },
    (_, index) =>
      `<div class="comment" id="comment-${index}"><div class="comment__head"><span class="comment__author">Reader ${index}</span><time>${index} hours ago</time></div><div class="comment__body"><p>${escape((paragraphs[index % paragraphs.length] ?? '').slice(0, 160))}</p></div><button class="comment__reply" type="button">Reply</button></div>`,
  ).join('\n')
}

function code(units: number): string {
  const line =
    '!function(e,t){var n=e.__state||{};n.queue=n.queue||[];n.queue.push([t,"<div class=\\"x\\">",Date.now()])}(window,17);\n'
  return line.repeat(Math.ceil(units / line.length))
}

function styles(units: number): string {
  const rule =
    '.c-story__body>p:not(.is-lead){margin:0 0 1.25em;line-height:1.6}@media(min-width:60em){.grid{display:grid}}\n'
  return rule.repeat(Math.ceil(units / rule.length))
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
}
