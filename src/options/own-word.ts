import type { OwnWord } from "~engine/types"
import { foldPhrase } from "~engine/text/fold-phrase"
import { WORDS } from "~options/words"
import { failed, ok, type Result } from "~result"
import { MAX_INSTEAD, MAX_OWN_LENGTH, MAX_OWN_WORDS } from "~store/own-words"

/** What stands between the wordings of one field. */
const BETWEEN = /,/u

/** The wordings as they are written in one field. */
export function writeInstead(instead: readonly string[]): string {
  return instead.join(", ")
}

/**
 * A word of the list, from what was typed.
 * @param others the list without it
 * @returns a failure, for people, where it cannot be on the list
 */
export function readOwnWord(
  typed: { readonly words: string; readonly instead: string },
  others: readonly OwnWord[]
): Result<OwnWord> {
  const said = WORDS.ownWords
  const words = onOneLine(typed.words)
  const instead = [...new Set(typed.instead.split(BETWEEN).map(onOneLine))].filter(Boolean)
  const isKnown = (one: string) => foldPhrase(one) === foldPhrase(words)
  if (words === "") return failed(said.empty)
  if ([words, ...instead].some(({ length }) => length > MAX_OWN_LENGTH)) return failed(said.long)
  if (others.some((other) => isKnown(other.words))) return failed(said.twice)
  if (others.length >= MAX_OWN_WORDS) return failed(said.full)
  if (instead.length > MAX_INSTEAD) return failed(said.many)
  if (instead.some(isKnown)) return failed(said.same)
  return ok({ words, instead })
}

function onOneLine(text: string): string {
  return text.replace(/[\s\p{Cc}]+/gu, " ").trim()
}
