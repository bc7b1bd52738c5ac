/** Two letters of an alphabet, or one sign of a writing that needs no more. */
const WORD = /\p{L}{2}|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u

/** True when a button shows a word, in whatever language, and no picture: tools show pictures, what publishes a word. */
export function bearsWord(button: HTMLElement): boolean {
  return !button.querySelector("svg, img, i") && WORD.test(button.textContent)
}
