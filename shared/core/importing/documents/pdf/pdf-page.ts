/** A piece of text as a PDF places it on a page. Lengths are in points, y grows downwards from the top of the page. */
export interface PdfItem {
  readonly text: string
  /** Left end of the base line. */
  readonly x: number
  readonly y: number
  readonly width: number
  /** Height of the letters' em. */
  readonly size: number
  readonly font: string
  /** Direction of writing in quarter turns clockwise, 0 for upright text; -1 for text that is aslant. */
  readonly turn: 0 | 1 | 2 | 3 | -1
}

export interface PdfPage {
  readonly width: number
  readonly height: number
  readonly items: readonly PdfItem[]
  /** The file is damaged here: what the page says is not known. */
  readonly isUnreadable: boolean
}

/** Pieces of one line that stand so close that they are one. */
export interface Fragment {
  readonly text: string
  readonly left: number
  readonly right: number
  readonly base: number
  readonly size: number
  readonly font: string
}

/** A line of a column. */
export interface Line extends Fragment {
  /** Index of its page, from 0. */
  readonly page: number
  /** Number of its column on the page, in reading order. */
  readonly column: number
}
