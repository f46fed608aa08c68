/** Meta properties and names that give the day of publication, the surest first. */
export const PUBLISHED_KEYS: readonly string[] = (
  'article:published_time article:published og:published_time og:article:published_time datepublished date_published pubdate publishdate publish-date publish_date '
  + 'published_time publication_date publication-date dc.date.issued dcterms.issued dcterms.date dc.date dc.date.created dcterms.created dc:created date.created datecreated '
  + 'created cxenseparse:recs:publishtime parsely-pub-date sailthru.date article.published article_date_original originalpublicationdate bt:pubdate citation_publication_date '
  + 'citation_date displaydate timestamp last-publication-date pub_date pdate ptime date rnews:datepublished publisheddate article.created dateposted time shareaholic:article_published_time'
).split(' ')

/** Meta properties and names that give the day of the last change; read only when nothing else gives a date. */
export const UPDATED_KEYS: readonly string[] =
  'article:modified_time og:updated_time datemodified last-modified lastmod dcterms.modified modified_time dc.date.modified revised shareaholic:article_modified_time'.split(
    ' ',
  )

/** Elements made for the day of publication. */
export const MARKED_ELEMENTS =
  '[itemprop~="datePublished"],[itemprop~="dateCreated"],[property="datePublished"],[property="dc:date"],[property="dc:created"]'

/** Elements that carry a date in an attribute. */
export const ATTRIBUTE_ELEMENTS =
  'abbr.published,.published[title],abbr[title],span[title],.dt-published,[data-datetime],[data-date],[data-published],[data-timestamp],[data-utime]'

/** Elements whose class or id speaks of dates, the surest first. */
export const NAMED_ELEMENTS = [
  '[class*="published"],[class*="pubdate" i],[class*="publish-date" i],[class*="post-date"],[class*="postdate" i],[class*="entry-date"],[class*="article-date"],[class*="articledate" i]',
  '[class*="date" i],[class*="datum" i],[id*="date" i],[id*="datum" i],[class*="time" i],[class*="fecha" i],[class*="meta" i],[class*="byline" i],[class*="info" i],[class*="submitted" i],[class*="posted" i],[class*="author" i],[class*="autor" i],[class*="veroeffentlicht" i],[class*="stand" i]',
].join(',')

/** Parts of a page whose dates belong to something else. */
export const OTHER_PARTS =
  '#comments,.comments,.comment,.comment-list,.commentlist,aside,footer,[class*=related],aside[class*=sidebar],[id=sidebar],[class*=teaser],[class*=recent-posts]'
