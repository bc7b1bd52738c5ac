import { indicatorsOf } from "~engine/classifier/feature-extractor"
import { readWordFeatures } from "~engine/classifier/word-features"
import type { ParsedExample } from "~tools/learning/data/parse-examples"

/** In how many posts each feature occurs. */
export type FeatureCounts = {
  readonly words: ReadonlyMap<string, number>
  readonly indicators: ReadonlyMap<string, number>
}

/** A feature enters the vocabulary from this many posts and accounts on: what fewer use may identify someone. */
const MIN_POSTS = 5
const MIN_ACCOUNTS = 3

/** The same for a word pair. */
const MIN_POSTS_OF_PAIR = 8

type Seen = { posts: number; readonly accounts: Set<string> }

/** Counts the features of the examples and drops the rare ones. A post without a known account is its own account. */
export function countFeatures(
  examples: readonly Omit<ParsedExample, "toWritten">[]
): FeatureCounts {
  const words = new Map<string, Seen>()
  const indicators = new Map<string, Seen>()
  for (const { example, input } of examples) {
    const own = new Set<string>()
    const ownIndicators = new Set<string>()
    for (const at of input.draft.sentences) {
      for (const { name } of readWordFeatures(at.reading)) own.add(name)
      for (const { name } of indicatorsOf(input, at)) ownIndicators.add(name)
    }
    const account = example.account === "" ? example.group : example.account
    for (const name of own) note(words, name, account)
    for (const name of ownIndicators) note(indicators, name, account)
  }
  return { words: frequent(words), indicators: frequent(indicators) }
}

function note(counts: Map<string, Seen>, name: string, account: string): void {
  const seen = counts.get(name) ?? { posts: 0, accounts: new Set() }
  seen.posts++
  if (seen.accounts.size < MIN_ACCOUNTS) seen.accounts.add(account)
  counts.set(name, seen)
}

function frequent(counts: ReadonlyMap<string, Seen>): ReadonlyMap<string, number> {
  const enough = [...counts].filter(
    ([name, { posts, accounts }]) =>
      accounts.size >= MIN_ACCOUNTS && posts >= (name.includes(" ") ? MIN_POSTS_OF_PAIR : MIN_POSTS)
  )
  return new Map(enough.map(([name, { posts }]) => [name, posts]))
}
