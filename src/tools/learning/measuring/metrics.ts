/** The label of a post (1 salesy, 0 valuable) and the score that a model gave it: a logit or a probability. */
export type ScoredPost = { readonly truth: 0 | 1; readonly score: number }

/** Area under the ROC curve: how often a salesy post scores above a valuable one; ties count half. NaN for one class. */
export function rocAuc(posts: readonly ScoredPost[]): number {
  const sorted = [...posts].sort((one, other) => one.score - other.score)
  let ranks = 0
  let positives = 0
  for (let from = 0; from < sorted.length;) {
    let to = from
    while (to < sorted.length && sorted[to]!.score === sorted[from]!.score) to++
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

/** Expected calibration error 0…1 over ten bins of equal width. Scores must be probabilities. */
export function calibrationError(posts: readonly ScoredPost[]): number {
  const bins = Array.from({ length: 10 }, () => ({ truth: 0, score: 0 }))
  for (const { truth, score } of posts) {
    const bin = bins[Math.min(9, Math.floor(score * 10))]!
    bin.truth += truth
    bin.score += score
  }
  return bins.reduce((sum, { truth, score }) => sum + Math.abs(truth - score), 0) / posts.length
}

/** Precision, recall and false alarms of "salesy" at a threshold, and the mean F1 of both classes. */
export function metricsAt(
  posts: readonly ScoredPost[],
  threshold: number
): {
  readonly precision: number
  readonly recall: number
  readonly macroF1: number
  readonly falseAlarmRate: number
} {
  const count = (truth: 0 | 1, flagged: boolean): number =>
    posts.filter((post) => post.truth === truth && post.score >= threshold === flagged).length
  const truePositives = count(1, true)
  const falsePositives = count(0, true)
  const falseNegatives = count(1, false)
  const trueNegatives = count(0, false)
  const f1 = (right: number, wrong: number, lost: number): number =>
    right === 0 ? 0 : (2 * right) / (2 * right + wrong + lost)
  return {
    precision: truePositives / (truePositives + falsePositives),
    recall: truePositives / (truePositives + falseNegatives),
    macroF1:
      (f1(truePositives, falsePositives, falseNegatives) +
        f1(trueNegatives, falseNegatives, falsePositives)) /
      2,
    falseAlarmRate: falsePositives / (falsePositives + trueNegatives)
  }
}

/** Mean F1 over the classes. */
export function macroF1<Class>(
  pairs: readonly { readonly truth: Class; readonly predicted: Class }[]
): number {
  const classes = [...new Set(pairs.map(({ truth }) => truth))]
  const scores = classes.map((one) => {
    const right = pairs.filter(({ truth, predicted }) => truth === one && predicted === one).length
    const wrong = pairs.filter(
      ({ truth, predicted }) => (truth === one) !== (predicted === one)
    ).length
    return right === 0 ? 0 : (2 * right) / (2 * right + wrong)
  })
  return scores.reduce((sum, score) => sum + score, 0) / scores.length
}
