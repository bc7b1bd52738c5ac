/** What is true of a post and what the model says. */
export type Measured = { readonly truth: 0 | 1; readonly said: number }

/** Area under the ROC curve: how probably a salesy post gets more than a valuable one; ties count half. NaN for one class. */
export function rocAuc(posts: readonly Measured[]): number {
  const sorted = [...posts].sort((one, other) => one.said - other.said)
  let ranks = 0
  let positives = 0
  for (let from = 0; from < sorted.length;) {
    let to = from
    while (to < sorted.length && sorted[to]!.said === sorted[from]!.said) to++
    for (let at = from; at < to; at++) {
      if (sorted[at]!.truth === 1) {
        ranks += (from + to + 1) / 2
        positives++
      }
    }
    from = to
  }
  return (ranks - (positives * (positives + 1)) / 2) / (positives * (posts.length - positives))
}

/** Expected calibration error 0…1 over ten bins of equal width. */
export function calibrationError(posts: readonly Measured[]): number {
  const bins = Array.from({ length: 10 }, () => ({ truth: 0, said: 0 }))
  for (const { truth, said } of posts) {
    const bin = bins[Math.min(9, Math.floor(said * 10))]!
    bin.truth += truth
    bin.said += said
  }
  return bins.reduce((sum, { truth, said }) => sum + Math.abs(truth - said), 0) / posts.length
}

/** Precision, recall and F1 of one class, and the mean F1 of both, at a line. */
export function atLine(
  posts: readonly Measured[],
  line: number
): {
  readonly precision: number
  readonly recall: number
  readonly macroF1: number
  readonly falseAlarms: number
} {
  const count = (truth: 0 | 1, flagged: boolean): number =>
    posts.filter((post) => post.truth === truth && post.said >= line === flagged).length
  const hit = count(1, true)
  const alarm = count(0, true)
  const missed = count(1, false)
  const quiet = count(0, false)
  const f1 = (right: number, wrong: number, lost: number): number =>
    right === 0 ? 0 : (2 * right) / (2 * right + wrong + lost)
  return {
    precision: hit / (hit + alarm),
    recall: hit / (hit + missed),
    macroF1: (f1(hit, alarm, missed) + f1(quiet, missed, alarm)) / 2,
    falseAlarms: alarm / (alarm + quiet)
  }
}

/** Mean over the classes of the F1 of each. */
export function macroF1<Class>(
  pairs: readonly { readonly truth: Class; readonly said: Class }[]
): number {
  const classes = [...new Set(pairs.map(({ truth }) => truth))]
  const scores = classes.map((one) => {
    const right = pairs.filter(({ truth, said }) => truth === one && said === one).length
    const wrong = pairs.filter(({ truth, said }) => (truth === one) !== (said === one)).length
    return right === 0 ? 0 : (2 * right) / (2 * right + wrong)
  })
  return scores.reduce((sum, score) => sum + score, 0) / scores.length
}
