import { WIRE, WIRE_TITLE, wire } from './wire-story.ts'

/** A sample article as the file it would be dropped as. */
export interface SampleFile {
  readonly name: string
  readonly text: string
}

function plainFile(name: string, head: readonly string[], paragraphs: readonly string[]): SampleFile {
  return { name, text: [...head, ...paragraphs].join('\n') + '\n' }
}

const whole = wire(
  'lead',
  'visit',
  'rights',
  'meeting',
  'delegation',
  'route',
  'guild',
  'fishing',
  'quote',
  'board',
  'cost',
  'background',
)

/** One wire story in six papers: whole, cut, under another headline, in another order, edited, and with a changed figure. */
export const REPRINTS: readonly SampleFile[] = [
  plainFile(
    'norrland-post.txt',
    [WIRE_TITLE, 'Norrland Post', 'By Coast Press AgencyPublished : April 2, 2031 - 10:40'],
    whole,
  ),
  plainFile(
    'evening-ledger.txt',
    [
      'Voss heads north to close port deal',
      'Evening Ledger',
      'By Staff and agencies | April 3, 2031 -- 07:15',
    ],
    [
      'The long quarrel over the northern channel is about to end. Ingrid Voss, who has staked her term on it, leaves on Wednesday with a delegation of six.',
      WIRE.visit,
      WIRE.meeting,
      '"The treaty gives each port the same rights," the Coast Ministry said, adding that 12 berths would be open to both from May 1.',
      WIRE.guild,
      WIRE.cost,
      'Readers of this paper will remember that a treaty was announced twice before, in 2024 and in 2027, and that neither was signed.',
    ],
  ),
  plainFile(
    'the-lantern.txt',
    ['Who counts the herring?', 'The Lantern', 'By Aila Moen, April 4, 2031'],
    [
      'Oster Bay is quiet in the mornings now. The boats that are out come back with half of what they brought ten years ago, and nobody here believes that a deeper channel will bring the fish back.',
      WIRE.quote,
      WIRE.fishing,
      'Her brother sold his boat in the autumn. He drives a crane in Halmvik and says that he has not looked at the water since.',
      WIRE.board,
      'The fisheries office did not answer when asked how the spawning season would be watched, or by whom.',
      WIRE.visit,
    ],
  ),
  plainFile(
    'harbour-times.txt',
    ['Harbour treaty: signing set for April 4', 'Harbour Times', 'Updated April 2, 2031, 11:05 am'],
    wire('lead', 'route', 'delegation', 'rights', 'cost', 'visit', 'meeting'),
  ),
  plainFile(
    'northern-star.txt',
    ['Minister to visit Norrland', 'Northern Star', 'By Coast Press Agency', 'April 2, 2031 12:30'],
    wire('lead', 'visit', 'rights', 'meeting', 'delegation'),
  ),
  plainFile(
    'island-courier.txt',
    ['Two ports, one channel', 'Island Courier', 'By Jonas Berg and agencies - April 5, 2031'],
    [
      'On Friday afternoon two flags went up over the lock house at Norrland, for the first time since the harbours parted.',
      'Norrland and Halmvik were under one harbour master until 1988, when a quarrel over pilot dues ended their union and split the channel along its middle line.',
      'The shipping guild has always argued that the channel is too narrow for two pilot services, and that a single service would save every vessel about four hours.',
      'The works are to cost 41 million crowns, of which the Coast Ministry pays two thirds and both ports the rest.',
      'Lind signed with a pen that had belonged to the last common harbour master. Then it began to rain, and everybody went inside.',
    ],
  ),
]

const scrape = [
  'The Harbour Board will open the rebuilt pilot tower at Halmvik next week, two years after lightning struck the old one.',
  'The tower stands 46 meters above the water and can be seen from Oster Bay on a clear day, the board said Monday.',
  '"It is not a monument, it is a workplace," said Tomas Lind, head of the Harbour Board.',
  'Eleven pilots will work there in three watches, with radar that reaches as far as the outer banks.',
  'The old tower, built in 1931, burned on a night in August 2029 when nobody was inside.',
  'Its bell was found in the mud below and now hangs in the stairwell.',
  'School classes can visit the tower on the first Thursday of each month from September.',
  'The tower cost 6.4 million crowns, half a million less than planned, according to the board. (Coast Press Agency)',
]

/** A scrape as it is found in the wild: the byline glued to its date, the body twice. */
export const SCRAPE: SampleFile = plainFile(
  'scraped-pilot-tower.txt',
  [
    'Halmvik pilot tower to open two years after fire',
    'By Coast Press AgencyPublished : March 24, 2031 - 09:05',
  ],
  [...scrape, ...scrape.slice(1)],
)
