/**
 * The wire story of the sample collection, written for Collate: every person, place and paper in it is invented.
 * The reprints cut, reorder and change these paragraphs as papers do.
 */
export const WIRE_TITLE = 'Ministers to sign harbour treaty next week'

export const WIRE = {
  lead: 'Coast minister Ingrid Voss will travel to Norrland next week to sign the harbour treaty, her office said Tuesday.',
  visit:
    'The planned visit comes after eleven months of talks over the shared channel, which both ports have claimed since the new lock was opened in June 2029.',
  rights:
    '"The treaty gives each port the same rights," the Coast Ministry said in a statement, adding that 14 berths would be shared from May 1.',
  meeting:
    'It will be the first such meeting in over a year, since the winter storm closed the channel for nine days and left ships waiting in the roads.',
  delegation:
    'Voss is expected to be accompanied by Tomas Lind, head of the Harbour Board, and by a delegation of six from the shipping guild.',
  route:
    'She will first stop in Halmvik on April 3, where she will meet with pilots and dock workers, before going on to Norrland on April 4-5.',
  guild:
    'The shipping guild has long argued that the channel is too narrow for two pilot services, and that a single one would save every ship about four hours.',
  fishing:
    'Fishing crews on the northern shore fear that the wider channel will drive the herring away, as it did when the old mole was pulled down in the late 1990s.',
  quote:
    '"We are not against the treaty, we are against signing it before anybody has counted the fish," said Park Min-seo, who speaks for the crews of Oster Bay.',
  board:
    'The Harbour Board said that dredging would not begin before May and would stop during the spawning season, as agreed with the fisheries office.',
  cost: 'The works are to cost 38 million crowns, of which the Coast Ministry pays two thirds and the two ports the rest.',
  background:
    'Norrland and Halmvik were under one harbour master until 1988, when a quarrel over pilot dues ended the union and divided the channel along its middle line. (Coast Press Agency)',
} as const

export type WireParagraph = keyof typeof WIRE

/** Paragraphs of the wire by name, in the order given. */
export function wire(...names: readonly WireParagraph[]): string[] {
  return names.map((name) => WIRE[name])
}
