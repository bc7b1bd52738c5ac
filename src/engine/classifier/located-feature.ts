import type { Span } from "~engine/types"

/** Something the classifier sees in a sentence, where it stands: UTF-16 offsets relative to the sentence. */
export type Evidence = Span & {
  /** Name of the feature, as the model's tables know it. */
  readonly name: string
  readonly value: number
}
