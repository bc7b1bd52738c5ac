import { createHash } from "node:crypto"

import type { WeightedExample } from "~tools/learning/data/read-data"

/** Posts with a neighbouring label that are learnt from, by file: more drown the posts read for this question. */
const NEIGHBOURS: Readonly<Record<string, number>> = {
  "facebook-ads": 2200,
  "tweeteval-ordinary": 9000,
  "founta-tweets": 1500
}

/** What is learnt from, and what is only measured on. */
export type Selection = {
  readonly learn: readonly WeightedExample[]
  /** A quarter of our own corpus, by the hash of the pair's id. Never learnt from. */
  readonly heldOut: readonly WeightedExample[]
  /** Everyday posts that are not learnt from either. */
  readonly ordinary: readonly WeightedExample[]
}

/** Everyday posts beside the learnt ones, per file, on which the warning lines are tried. */
const ORDINARY = 2500

/** Chooses by place in the file and by hash, never by label or chance. */
export function selectExamples(examples: readonly WeightedExample[]): Selection {
  const neighbours = Object.entries(NEIGHBOURS).map(([set, count]) =>
    everyNth(
      examples.filter((one) => one.set === set && one.weight < 1 && one.salesy !== null),
      count
    )
  )
  const learn = [
    ...examples.filter((one) => one.weight >= 1 && !isHeldOut(one)),
    ...neighbours.flat()
  ]
  const learnt = new Set(learn)
  const ordinary = ["tweeteval-ordinary"].flatMap((set) =>
    everyNth(
      examples.filter((one) => one.set === set && one.salesy === 0 && !learnt.has(one)),
      ORDINARY
    )
  )
  return { learn, heldOut: examples.filter(isHeldOut), ordinary }
}

/** True for the quarter of our own corpus that is never learnt from; twins share a pair and stay together. */
export function isHeldOut({ set, group }: Pick<WeightedExample, "set" | "group">): boolean {
  if (set !== "corpus") return false
  return createHash("sha256").update(group).digest()[0]! % 4 === 0
}

function everyNth(examples: readonly WeightedExample[], count: number): WeightedExample[] {
  const step = Math.max(1, examples.length / count)
  const chosen: WeightedExample[] = []
  for (let at = 0; at < examples.length && chosen.length < count; at += step) {
    chosen.push(examples[Math.floor(at)]!)
  }
  return chosen
}
