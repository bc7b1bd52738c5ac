const WORDS = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"]

/** A whole number as it is written in a sentence: words up to ten, figures above. */
export function numberWord(value: number): string {
  return WORDS[value] ?? String(value)
}
