import type { SentenceReading } from "~engine/text/sentence"

/**
 * The same function, asked once for each sentence: its answers are kept with the sentence's reading, so that an edit
 * costs what it changed.
 * @param read must depend on the reading alone
 */
export function keptBySentence<Answer>(
  read: (reading: SentenceReading) => Answer
): (reading: SentenceReading) => Answer {
  const answers = new WeakMap<SentenceReading, { readonly answer: Answer }>()
  return (reading) => {
    const known = answers.get(reading)
    if (known) return known.answer
    const answer = read(reading)
    answers.set(reading, { answer })
    return answer
  }
}
