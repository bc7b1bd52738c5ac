import { COMMON_WORDS } from "~engine/lexicon/gentle/common-words"
import { tokenise } from "~engine/text/token"
import { networkOf, type NetworkId } from "~networks/index"
import { BEGINNINGS, ENDINGS, TAG_WORDS, WHOLE } from "./tag-words"
import { tagNote } from "./words"

/** Words shorter than this stand in too many others to be cut out of a tag by. */
const MIN_WORD = 3

/** Shorter ones that are certain between two longer words: `womenintech`, `photooftheday`. */
const BETWEEN: ReadonlySet<string> = new Set("at by in is my of on to us we".split(" "))

/** The word before a short one: "photo", "back". What is shorter begins too many words (`caritas`). */
const MIN_BEFORE_SHORT = 4

/** A tag is short enough to be read; longer ones are not taken apart. */
const MAX_TAG = 40

/**
 * What a network's readers are used to, and a draft does not do yet: nothing that the verdict rests on. So far one thing,
 * on networks where tags are read aloud: capitals say where the words of a tag begin.
 */
export function roomNotes(texts: readonly string[], site: NetworkId): readonly string[] {
  if (networkOf(site).capitalsInTags !== true) return []
  for (const text of texts) {
    for (const token of tokenise(text)) {
      const better = token.type === "hashtag" ? withCapitals(token.text.slice(1)) : null
      if (better !== null) return [tagNote(token.text, `#${better}`)]
    }
  }
  return []
}

/** `smallbusiness` → `SmallBusiness`; null for one word, and where it is not sure which words there are. */
function withCapitals(tag: string): string | null {
  if (!/^[a-z]+$/.test(tag) || tag.length > MAX_TAG || isWord(tag) || WHOLE.has(tag)) return null
  const words = wordsOf(tag)
  return words && words.length > 1 && !isCompound(words)
    ? words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join("")
    : null
}

/** True for two words that have grown into one, with one capital at most: `homework`, `overlooked`. */
function isCompound([first = "", last = "", ...others]: readonly string[]): boolean {
  return others.length === 0 && (BEGINNINGS.has(first) || ENDINGS.has(last))
}

function isWord(letters: string): boolean {
  return letters.length >= MIN_WORD && (COMMON_WORDS.has(letters) || TAG_WORDS.has(letters))
}

/** The fewest everyday words that make up a tag, the longest first among equals; null where none do. */
function wordsOf(tag: string): readonly string[] | null {
  const best: (readonly string[] | null)[] = [[]]
  for (let end = 1; end <= tag.length; end++) {
    best[end] = null
    for (let start = 0; start < end; start++) {
      const before = best[start]
      const word = tag.slice(start, end)
      if (!before || !(isWord(word) || isBetween(word, before, end < tag.length))) continue
      const known = best[end]
      if (!known || before.length + 1 < known.length) best[end] = [...before, word]
    }
  }
  return best[tag.length] ?? null
}

/** True for a short word that stands where only such a word can. */
function isBetween(word: string, before: readonly string[], hasMore: boolean): boolean {
  return BETWEEN.has(word) && hasMore && (before.at(-1)?.length ?? 0) >= MIN_BEFORE_SHORT
}
