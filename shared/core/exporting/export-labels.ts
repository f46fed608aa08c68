/** The words that an export brings itself, in one language. */
export interface ExportLabels {
  readonly heading: string
  readonly citeAs: string
  readonly byline: string
  readonly source: string
  readonly agency: string
  readonly place: string
  readonly published: string
  readonly file: string
  readonly sha256: string
  readonly address: string
  readonly alsoIn: string
  readonly freeNotes: string
  readonly leftOut: string
  readonly nothing: string
  readonly placeInDoubt: string
  /** A date of which a part was not printed. */
  readonly inferred: (date: string) => string
  /** Counted from 1. */
  readonly paragraph: (number: number) => string
  readonly colour: (number: number) => string
}

/** The labels in English. */
export const ENGLISH_LABELS: ExportLabels = {
  heading: 'Notes and quotes',
  citeAs: 'Cite as',
  byline: 'By',
  source: 'Source',
  agency: 'Agency',
  place: 'Place',
  published: 'Published',
  file: 'File',
  sha256: 'SHA-256 of the file',
  address: 'Address',
  alsoIn: 'Also in',
  freeNotes: 'Notes without an article',
  leftOut: 'Left out',
  nothing: 'Nothing.',
  placeInDoubt: 'place in doubt',
  inferred: (date) => `${date} (partly inferred)`,
  paragraph: (number) => `paragraph ${number}`,
  colour: (number) => `Colour ${number}`,
}
