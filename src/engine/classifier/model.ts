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
  /** That a draft is salesy, from its words alone. */
  readonly draft: Linear
  /** Information, conversation and personal, each against the rest, from words alone. */
  readonly kinds: readonly Linear[]
  /** One output: salesy. */
  readonly verdict: Head
  /** Four outputs: the kinds. */
  readonly kind: Head
  /** Two outputs: strength at least 2 (clear), and 3 (hard). */
  readonly strength: Head
  /** Platt scaling: `probability = 1 / (1 + exp(-(slope × logit + shift)))`. */
  readonly calibration: { readonly slope: number; readonly shift: number }
}
