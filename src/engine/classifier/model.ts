/** Logistic regression over sparse features: `logit = bias + Σ weight × value`. */
export type Linear = { readonly bias: number; readonly weights: Float32Array }

/**
 * A small network over the dense features: inputs standardized, one hidden layer with ReLU, and a direct linear path
 * from inputs to outputs beside it. Gives logits.
 */
export type Head = {
  /** Subtracted from each input, which is then multiplied by `scale`. */
  readonly mean: Float32Array
  readonly scale: Float32Array
  /** Hidden layer: `hidden × inputs`, row by row. */
  readonly inner: Float32Array
  readonly innerBias: Float32Array
  /** Hidden to output: `outputs × hidden`, row by row. */
  readonly outer: Float32Array
  /** Input to output: `outputs × inputs`, row by row. */
  readonly direct: Float32Array
  readonly outerBias: Float32Array
}

/** Everything that was trained; see README.md of this folder and assets/model/README.md. */
export type Model = {
  /** Index of each word and word pair. */
  readonly words: ReadonlyMap<string, number>
  /** Inverse document frequency of each word and pair. */
  readonly idf: Float32Array
  /** Index of each indicator: what rules and grammar see in a sentence, live and muted. */
  readonly indicators: ReadonlyMap<string, number>
  /** That a sentence carries a pitch: weights of words, then of indicators. */
  readonly sentence: Linear
  /** That a sentence pushes: the same. */
  readonly pushSentence: Linear
  /** That a draft is salesy, from its words alone. */
  readonly draft: Linear
  /** That a draft is a promotion that pushes, from its words alone. */
  readonly push: Linear
  /** Information, conversation and personal, each against the rest, from words alone. */
  readonly kinds: readonly Linear[]
  /** One output: salesy. */
  readonly verdict: Head
  /** Four outputs: the kinds. */
  readonly kind: Head
  /** Two outputs: a promotion that pushes (manner at least 2), and one that sells hard (3). */
  readonly manner: Head
  /** For the verdict, then for each output of `manner`. */
  readonly calibration: readonly [Calibration, Calibration, Calibration]
  /** Probabilities 0…1 from which a draft is a promotion, one that pushes, one that sells hard; whatever the sensitivity. */
  readonly lines: { readonly promotion: number; readonly pushing: number; readonly hard: number }
}

/** Platt scaling: `probability = 1 / (1 + exp(-(slope × logit + shift)))`. */
export type Calibration = { readonly slope: number; readonly shift: number }

/** The calibrated probability 0…1 of a logit. */
export function probabilityOf({ slope, shift }: Calibration, logit: number): number {
  return 1 / (1 + Math.exp(-(slope * logit + shift)))
}
