import { COMMON_WORDS } from "~engine/lexicon/gentle/common-words"
import { capitalised } from "~engine/text/letter-case"

/** Words with a vowel letter and the sound of "you" or "won": a useful, a European, a one-off. */
const CONSONANT_SOUND =
  /^(?:eu|ewe|onc?e(?!\p{L})|one(?:self|ness|sie)|u(?:biq|gand|k|ni(?!n|m|d(?!ir)|ss)|r[aeiou]|s[aeiu]|t[aeio]|v))/iu

/** Words with a silent h. */
const SILENT_H = /^(?:hour|honest|honou?r|heir)/iu

/** Letters whose names begin with a vowel: an FBI agent, an X-ray. */
const VOWEL_LETTER_NAME = /^[AEFHILMNORSX]/iu

/** Abbreviations that have a vowel and are short enough to be spelled out, but are spoken as words. */
const SPOKEN_ABBREVIATIONS: ReadonlySet<string> = new Set(
  "FAB GIF HIT LAN PIN RAM REM ROM SIM VAT WAN".split(" ")
)

/**
 * The indefinite article that a text needs before it, by the sound of its first word.
 * @example
 * articleFor("useful tip") // "a"
 * articleFor("18-year-old") // "an"
 */
export function articleFor(words: string): "a" | "an" {
  const word = /[\p{L}\p{N}][\p{L}\p{M}\p{N}.,]*/u.exec(words)?.[0] ?? ""
  if (/^\p{N}/u.test(word)) return hasVowelNumber(word) ? "an" : "a"
  const next = words.charAt(words.indexOf(word) + word.length)
  if (isSpelledOut(word, next)) return VOWEL_LETTER_NAME.test(word) ? "an" : "a"
  const hasVowelSound = SILENT_H.test(word) || (isVowel(word) && !CONSONANT_SOUND.test(word))
  return hasVowelSound ? "an" : "a"
}

/** The article before `words` in place of one that stood there, as a capital where that was one. */
export function replaceArticle(written: string, words: string): string {
  const article = articleFor(words)
  return /^A/u.test(written) ? capitalised(article) : article
}

/** Eight, eleven, eighteen and their thousands; four digits without a comma are read in hundreds: an 1812 map. */
function hasVowelNumber(digits: string): boolean {
  if (digits.startsWith("8")) return true
  if (!/^1[18]/u.test(digits)) return false
  const whole = /^\d+(?:,\d{3})*/u.exec(digits)![0]
  const length = whole.replaceAll(",", "").length
  return length % 3 === 2 || (length === 4 && !whole.includes(","))
}

function isVowel(word: string): boolean {
  return /^[aeiou]/iu.test(word.normalize("NFD"))
}

/** True for single letters ("X-ray") and for abbreviations read letter by letter; shouted words are read as words. */
function isSpelledOut(word: string, next: string): boolean {
  if (word.length === 1) return /^[-/\u2010\u2011]$/u.test(next)
  const letters = /^(\p{Lu}{2,})(?:s|\d+)?$/u.exec(word)?.[1]
  if (letters === "LED") return true
  if (!letters) return false
  if (!/[AEIOUY]/u.test(letters)) return true
  if (SPOKEN_ABBREVIATIONS.has(letters) || COMMON_WORDS.has(letters.toLowerCase())) return false
  return letters.length <= 3
}
