import { WordTable } from './word-table.ts'
import { analyseWord, type Word } from './word.ts'

/** Words kept in memory; a corpus of 100,000 articles has about 600,000, most of them once. */
const MAX_WORDS = 100_000

/** Numbers the words of texts, and remembers what the analysis made of them: it costs a hundred look-ups. */
export class Vocabulary {
  #table = new WordTable()
  #words: Word[] = []

  /** The number of the word of a token, case and accents as they stand there. */
  numberAt(text: string, start: number, end: number): number {
    const number = this.#table.numberOf(text, start, end)
    if (number === this.#words.length) this.#words.push(detached(analyseWord(text.slice(start, end))))
    return number
  }

  /** The word of a number. */
  word(number: number): Word {
    return this.#words[number] as Word
  }

  /** Forgets everything once there is too much of it; numbers given before are then void. */
  trim(): void {
    if (this.#words.length <= MAX_WORDS) return
    this.#table = new WordTable()
    this.#words = []
  }
}

/** A copy: engines keep the whole article alive for the sake of a slice of it. */
function detached({ form, term }: Word): Word {
  const copy = copyOf(form)
  return { form: copy, term: term === form ? copy : copyOf(term) }
}

function copyOf(slice: string): string {
  return String.fromCharCode(...Array.from({ length: slice.length }, (_, i) => slice.charCodeAt(i)))
}
