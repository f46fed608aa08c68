import type { SampleFile } from './reprints.ts'
import { WIRE } from './wire-story.ts'

const page = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>Treaty talks end after eleven months | Evening Ledger</title>
<meta property="og:site_name" content="Evening Ledger">
<meta property="og:title" content="Treaty talks end after eleven months">
<meta name="author" content="Signe Dahl">
<meta property="article:published_time" content="2031-04-01T18:20:00+02:00">
<script type="application/ld+json">
{"@context":"https://schema.org","@type":"NewsArticle","headline":"Treaty talks end after eleven months","datePublished":"2031-04-01T18:20:00+02:00","author":{"@type":"Person","name":"Signe Dahl"},"publisher":{"@type":"Organization","name":"Evening Ledger"}}
</script>
</head>
<body>
<nav><a href="/">Home</a> <a href="/ports">Ports</a> <a href="/weather">Weather</a></nav>
<main><article>
<h1>Treaty talks end after eleven months</h1>
<p class="byline">By Signe Dahl</p>
<time datetime="2031-04-01T18:20:00+02:00">1 April 2031</time>
<p>The last open question in the talks over the northern channel was settled shortly before midnight, in a room above the fish market, by two people who had stopped speaking to each other in January.</p>
<p>The harbour treaty would give both ports equal rights to the channel, under one pilot service and one set of dues, according to a draft seen by this paper.</p>
<figure><img src="lock.jpg" alt="The lock"><figcaption>The lock at Norrland on Monday evening.</figcaption></figure>
<p>${WIRE.visit}</p>
<p>Ingrid Voss, the coast minister, is said to have called the lock keeper herself to ask whether the agreed depth could be kept in a dry summer. It could, he told her, but only just.</p>
<p>The shipping guild welcomed the end of the talks. The crews of Oster Bay said that they would wait for the text.</p>
</article></main>
<footer><p>Subscribe to our newsletter. All rights reserved.</p></footer>
</body>
</html>
`

export const OTHERS: readonly SampleFile[] = [
  { name: 'evening-ledger-talks-end.html', text: page },
  {
    name: 'bukhang-ilbo.txt',
    text: [
      '항만 협정, 다음 주 서명',
      '북항일보',
      '(할름비크=북항일보) 김서연 기자 = 잉그리드 보스 해안부 장관이 다음 주 노를란드를 방문해 항만 협정에 서명한다고 해안부가 2일 밝혔다.',
      '이번 방문은 새 갑문이 열린 뒤 두 항구가 서로 권리를 주장해 온 수로를 두고 열한 달 동안 협상한 끝에 이루어졌다.',
      '해안부는 성명에서 "이 협정으로 두 항구는 같은 권리를 갖는다"며 5월 1일부터 선석 14개를 함께 쓰게 된다고 설명했다.',
      '보스 장관은 4월 3일 할름비크에 먼저 들러 도선사와 부두 노동자를 만난 뒤 4일 노를란드로 이동한다.',
      '토마스 린드 항만위원회 위원장과 해운조합 대표 여섯 명이 함께 간다.',
      '오스터만 어민들은 수로가 넓어지면 청어가 떠날 것이라며 우려하고 있다. 어민 대표 박민서 씨는 "협정에 반대하는 것이 아니라, 물고기를 세어 보기도 전에 서명하는 데 반대하는 것"이라고 말했다.',
      '준설은 5월 이후에 시작되며 산란기에는 멈춘다. 공사비는 3천800만 크로네로 해안부가 3분의 2를 부담한다.',
      '2031/04/02 19:19 송고',
      '',
    ].join('\n'),
  },
  {
    name: 'lantern-library.txt',
    text: [
      'Night shift at the reading room',
      'The Lantern',
      'By Aila Moen, March 29, 2031',
      'The town library of Halmvik will stay open until two in the morning on weekdays, after a trial winter in which more people came at midnight than at noon.',
      'Most of them are shift workers from the docks, said librarian Ruth Adeyemi, and most of them do not read but sleep, which she does not mind.',
      '"A room full of books is a good place to sleep," she said. "Nobody has ever complained about the noise."',
      'The council set aside 90,000 crowns for heating. A member of the opposition called it the cheapest hotel in the north.',
      'On Tuesday the last reader to leave was a boy of nine who had come to look something up about whales.',
      '',
    ].join('\n'),
  },
  {
    name: 'island-courier-ferry.md',
    text: [
      '---',
      'title: Ferry to the outer banks gets a winter timetable',
      'source: Island Courier',
      'author: Jonas Berg',
      'date: 2031-03-27',
      '---',
      '',
      '# Ferry to the outer banks gets a winter timetable',
      '',
      'For the first time the ferry *Sankt Olav* will run through the winter, three times a week, if the ice allows it.',
      '',
      'The operator, Banks Line, has fitted the ship with a **reinforced bow** and hired a second crew. A return ticket costs 24 crowns, for residents 8.',
      '',
      '> We used to count the days until April. Now we count the ships.',
      '',
      'The school on the banks, closed since 2026, could open again with seven pupils, the mayor said on Thursday.',
      '',
    ].join('\n'),
  },
]
