import { COMMON_WORDS } from "~engine/lexicon/gentle/common-words"

const FIRST_WORD = /^([\s"'\u201C\u2018(]*)([\p{L}][\p{L}\p{M}'\u2019-]*)/u

/** The text with a capital first letter, as at the start of a sentence. */
export function capitalised(text: string): string {
  return text.replace(
    FIRST_WORD,
    (_, before: string, word: string) =>
      before + (/\p{Lu}/u.test(word.slice(1)) ? word : word.charAt(0).toUpperCase() + word.slice(1))
  )
}

/** The text with a lower-case first letter, as within a sentence; names, "I" and abbreviations keep their capitals. */
export function uncapitalised(text: string): string {
  return text.replace(FIRST_WORD, (all, before: string, word: string) => {
    const small = word.toLowerCase()
    const everyday =
      COMMON_WORDS.has(small.replace(/(?:['\u2019]\p{L}+|s)$/u, "")) ||
      COMMON_WORDS.has(small) ||
      /^(?:it|who|may|an?)(?:$|['\u2019])/u.test(small) ||
      /(?:ing|ed|ly)$/u.test(small)
    if (!everyday || /^I(?:$|['\u2019])/u.test(word)) return all
    return before + small
  })
}
