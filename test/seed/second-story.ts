const WORDS_OF_A_SENTENCE = 12

/** Sentences of the file's body that stand alone in a line and are long enough to be passages, in their order, each once. */
function reusableSentences(original: string): readonly string[] {
  const lines = original.split(/\r?\n/u).slice(3)
  return [...new Set(lines)].filter((line) => line.split(/\s+/u).length >= WORDS_OF_A_SENTENCE)
}

/**
 * A second story that reuses five sentences of the file word for word, in another order and each between sentences of
 * its own, so that every one is a passage by itself.
 */
export function secondStory(original: string): string {
  const sentences = reusableSentences(original)
  const reused = [6, 1, 4, 8, 2].map((index) => sentences[index] ?? '')
  const own = [
    'Nobody at the quay had expected the boats to be back before noon, least of all the children on the wall.',
    'A baker in the upper town says that she sells more rolls on days when the radio is silent.',
    'The old clock over the customs house has been eleven minutes slow since the winter before last.',
    'Gulls had taken the roof of the market hall again, and the mayor’s deputy was sent up with a broom.',
    'At four o’clock the rain came, as it does here, from below.',
    'Whoever wanted to know more was told to come back on a weekday.',
  ]
  const body = own.flatMap((sentence, index) => [
    sentence,
    ...(reused[index] === undefined ? [] : [reused[index]]),
  ])
  return ['A quiet day at the quay', 'By Aila Moen, October 2, 2020', ...body, ''].join('\n')
}
