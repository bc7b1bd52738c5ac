/** A linear model over the word features: `bias + Σ weight × value`, in log odds. */
export type Linear = { readonly bias: number; readonly weights: Float32Array }

/** One hidden layer with a ReLU, standardised inputs: what turns the dense features into log odds. */
export type Layers = {
  /** Subtracted from, then multiplied into, each input. */
  readonly mean: Float32Array
  readonly scale: Float32Array
  /** `hidden × inputs`, row by row. */
  readonly inner: Float32Array
  readonly innerBias: Float32Array
  /** `outputs × hidden`, row by row. */
  readonly outer: Float32Array
  /** `outputs × inputs`, row by row: the way past the hidden layer. */
  readonly direct: Float32Array
  readonly outerBias: Float32Array
}

/** Everything that was learnt; see assets/model/README.md. */
export type Model = {
  /** Index of each word and word pair. */
  readonly words: ReadonlyMap<string, number>
  /** Inverse document frequency of each word. */
  readonly idf: Float32Array
  /** Index of each located mark: rule hits and grammar, live and muted. */
  readonly marks: ReadonlyMap<string, number>
  /** Log odds that a sentence carries a pitch: words first, then marks. */
  readonly sentence: Linear
  /** Log odds that a draft is salesy, from its words alone. */
  readonly draft: Linear
  /** Log odds against promotion of information, conversation and personal, from words alone. */
  readonly kinds: readonly Linear[]
  /** From the dense features to the log odds that a draft is salesy. */
  readonly verdict: Layers
  /** From the dense features to the log odds of the four kinds. */
  readonly kind: Layers
  /** From the dense features to "at least clear" and "hard", in log odds. */
  readonly strength: Layers
  /** `probability = 1 / (1 + exp(-(slope × log odds + shift)))`. */
  readonly calibration: { readonly slope: number; readonly shift: number }
}
