import * as v from "valibot"

import type { OwnWord } from "~engine/types"
import { foldPhrase } from "~engine/text/fold-phrase"

/** Words on the list at most. All of them roam in one item of the browser's account, 8,192 bytes. */
export const MAX_OWN_WORDS = 100

/** Longest word or phrase, in UTF-16 units. */
export const MAX_OWN_LENGTH = 60

/** What may be said instead, at most: the card offers no more. */
export const MAX_INSTEAD = 3

const line = v.pipe(
  v.string(),
  v.maxLength(MAX_OWN_LENGTH),
  v.check((text) => text !== "" && text === text.trim() && !/[\p{Cc}\p{Cs}]/u.test(text))
)

const ownWordSchema = v.object({
  words: line,
  instead: v.pipe(v.array(line), v.maxLength(MAX_INSTEAD))
})

/** The list as it is stored; what is damaged, too much or there twice is left out. */
export const ownWordsSchema = v.pipe(
  v.array(v.unknown()),
  v.transform((stored) => {
    const known = new Set<string>()
    return stored
      .flatMap((one): OwnWord[] => {
        const read = v.safeParse(ownWordSchema, one)
        if (!read.success || known.has(foldPhrase(read.output.words))) return []
        known.add(foldPhrase(read.output.words))
        return [read.output]
      })
      .slice(0, MAX_OWN_WORDS)
  })
)
