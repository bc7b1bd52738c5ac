import type { WeightedExample } from "~tools/learning/data/read-data"
import { textHash } from "~tools/learning/data/text-hash"

/** The file of everyday posts. */
const ORDINARY = "tweeteval-ordinary"

/** Posts with labels for a related question, by file: more would drown those labelled for ours. */
const RELATED: Readonly<Record<string, number>> = {
  "facebook-ads": 2200,
  [ORDINARY]: 9000,
  "founta-tweets": 1500
}

/** The training set, and what is only measured on. */
export type Selection = {
  readonly training: readonly WeightedExample[]
  /** A quarter of our own corpus, by the hash of the pair's id; never trained on. */
  readonly heldOut: readonly WeightedExample[]
  /** Everyday posts that are not in the training set. */
  readonly ordinary: readonly WeightedExample[]
}

/** Everyday posts outside the training set, on which the thresholds are validated. */
const VALIDATION_POSTS = 2500

/** Selects by position in the file and by hash, never by chance. */
export function selectExamples(examples: readonly WeightedExample[]): Selection {
  const related = Object.entries(RELATED).map(([set, count]) =>
    everyNth(
      examples.filter((one) => one.set === set && !one.rated && one.salesy !== null),
      count
    )
  )
  const training = [...examples.filter((one) => one.rated && !isHeldOut(one)), ...related.flat()]
  const chosen = new Set(training)
  const ordinary = everyNth(
    examples.filter((one) => one.set === ORDINARY && one.salesy === 0 && !chosen.has(one)),
    VALIDATION_POSTS
  )
  return { training, heldOut: examples.filter(isHeldOut), ordinary }
}

/** True for the quarter of our own corpus that is never trained on; both drafts of a pair fall on the same side. */
export function isHeldOut({ set, group }: Pick<WeightedExample, "set" | "group">): boolean {
  if (set !== "corpus") return false
  return Number.parseInt(textHash(group).slice(0, 2), 16) % 4 === 0
}

/**
 * True for everyday posts, which the promise of few false alarms is about.
 *
 * Those of TweetEval, whatever the labels of single ones (2 in 100 do sell, and so will everyday posts of strangers). Not
 * the "normal" ones of Founta et al.: read one by one, 35 of 299 were salesy.
 */
export function isOrdinary({ source }: { readonly source: string }): boolean {
  return source === ORDINARY
}

/** `count` examples, evenly spaced. */
function everyNth(examples: readonly WeightedExample[], count: number): WeightedExample[] {
  const step = Math.max(1, examples.length / count)
  const chosen: WeightedExample[] = []
  for (let at = 0; at < examples.length && chosen.length < count; at += step) {
    chosen.push(examples[Math.floor(at)]!)
  }
  return chosen
}
