import { replaceArticle } from "~engine/text/article"
import { capitalised } from "~engine/text/letter-case"
import type { Span } from "~engine/types"

/** Words before an adjective that show it belongs to a noun that follows. */
const DETERMINER =
  /(?:^|[\s(])(a|an|the|our|my|your|their|this|these|some|its|his|her|\d+|two|three|four|five)\s+$/iu

/**
 * The edit that takes an adjective out from before its noun: also the list comma or "and" that joined it to another
 * adjective, and "a" or "an" as the next word needs it.
 *
 * @param text the sentence
 * @param adjective where it stands
 * @returns null when no noun can be seen to follow, so that taking the word out would leave a hole
 */
export function dropAdjective(
  text: string,
  adjective: Span
): (Span & { readonly replacement: string }) | null {
  const before = text.slice(0, adjective.start)
  const after = text.slice(adjective.end)
  // "fast, amazing service", "amazing, fast service", "an amazing and fast service"
  const joinBefore = /(?:,|,? and|\s&)\s+$/iu.exec(before)?.[0] ?? ""
  const joinAfter = /^(?:,\s*(?:and\s+)?|\s+(?:and|&)\s+)(?=\p{Ll})/iu.exec(after)?.[0]
  const gap = joinAfter ?? /^[ \t]+/u.exec(after)?.[0] ?? ""
  const next = /^[\p{L}\p{N}][\p{L}\p{M}\p{N}'\u2019-]*/u.exec(after.slice(gap.length))?.[0]
  if (
    !gap ||
    !next ||
    /^(?:and|or|but|to|for|that|than|if|when|as|of|in|on|at|with|is|are|was|were|by|from|way|yet|enough|because|so|not|i|we|you|they|it)$/iu.test(
      next
    )
  )
    return null
  const opens = /^[^\p{L}\p{N}]*$/u.test(before)
  const article = /(?<![\p{L}\p{N}])(an?)\s+$/iu.exec(before)
  const end = adjective.end + gap.length
  if (article) {
    const start = adjective.start - article[0].length
    return { start, end, replacement: `${replaceArticle(article[1]!, next)} ` }
  }
  if (opens)
    return { start: adjective.start, end: end + next.length, replacement: capitalised(next) }
  if (joinBefore && !joinAfter && isAdjectiveList(before, joinBefore)) {
    return { start: adjective.start - joinBefore.length, end: end - gap.length, replacement: "" }
  }
  if (!DETERMINER.test(before) && !joinAfter) return null
  return { start: adjective.start, end, replacement: "" }
}

/** True when what the comma or "and" joins is an adjective too: the word before stands between article and comma. */
function isAdjectiveList(before: string, join: string): boolean {
  const words = before.slice(0, before.length - join.length)
  return /(?:^|\s)(?:a|an|the|our|my|your|their|this|these|its)\s+[\p{L}-]+$/iu.test(words)
}
