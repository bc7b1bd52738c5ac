import { marksOf } from "~engine/classifier/feature-extractor"
import { readWordEvidence } from "~engine/classifier/word-features"
import type { ReadExample } from "~tools/learning/data/parse-examples"

/** In how many posts, and of how many accounts, a feature was seen. */
export type FeatureCounts = {
  readonly words: ReadonlyMap<string, number>
  readonly marks: ReadonlyMap<string, number>
}

/** Fewest posts and fewest accounts for a word to enter the vocabulary: what fewer use may name somebody. */
export const FEWEST_POSTS = 5
const FEWEST_ACCOUNTS = 3

/** Fewest posts for a word pair. */
export const FEWEST_POSTS_OF_PAIR = 8

type Seen = { posts: number; readonly accounts: Set<string> }

/** Counts the features of the examples and drops the rare ones. A post of nobody known counts as one account. */
export function countFeatures(examples: readonly ReadExample[]): FeatureCounts {
  const words = new Map<string, Seen>()
  const marks = new Map<string, Seen>()
  for (const { example, look } of examples) {
    const own = new Set<string>()
    const ownMarks = new Set<string>()
    for (const at of look.draft.sentences) {
      for (const { name } of readWordEvidence(at.reading)) own.add(name)
      for (const { name } of marksOf(look, at)) ownMarks.add(name)
    }
    const account = example.account === "" ? example.group : example.account
    for (const name of own) note(words, name, account)
    for (const name of ownMarks) note(marks, name, account)
  }
  return { words: kept(words), marks: kept(marks) }
}

function note(counts: Map<string, Seen>, name: string, account: string): void {
  const seen = counts.get(name) ?? { posts: 0, accounts: new Set() }
  seen.posts++
  if (seen.accounts.size < FEWEST_ACCOUNTS) seen.accounts.add(account)
  counts.set(name, seen)
}

function kept(counts: ReadonlyMap<string, Seen>): ReadonlyMap<string, number> {
  const enough = [...counts].filter(
    ([name, { posts, accounts }]) =>
      accounts.size >= FEWEST_ACCOUNTS &&
      posts >= (name.includes(" ") ? FEWEST_POSTS_OF_PAIR : FEWEST_POSTS)
  )
  return new Map(enough.map(([name, { posts }]) => [name, posts]))
}
